/**
 * The files of the sample: FITS 4.0 with checksums (appendix J), tar archives, texts. Layouts
 * follow release N2-4.4 where they are published; others are assumed and say so in their headers.
 */
@NullMarked
package org.corotarchive.archive.sample.product;

import org.jspecify.annotations.NullMarked;
