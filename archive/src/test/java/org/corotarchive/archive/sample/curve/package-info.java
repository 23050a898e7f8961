/** Tests of the package of the same name. */
@NullMarked
package org.corotarchive.archive.sample.curve;

import org.jspecify.annotations.NullMarked;
