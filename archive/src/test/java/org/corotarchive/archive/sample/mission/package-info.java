/** Tests of the package of the same name. */
@NullMarked
package org.corotarchive.archive.sample.mission;

import org.jspecify.annotations.NullMarked;
