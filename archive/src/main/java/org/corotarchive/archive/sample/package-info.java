/**
 * Makes the sample archive: a delivery of synthetic files with the true shape of CoRoT products,
 * marked as such in every header. {@link org.corotarchive.archive.sample.SampleArchive} is the
 * door.
 */
@NullMarked
package org.corotarchive.archive.sample;

import org.jspecify.annotations.NullMarked;
