/**
 * Light curves of the sample as numbers, before they become files: fluxes in electrons per 32 s.
 */
@NullMarked
package org.corotarchive.archive.sample.curve;

import org.jspecify.annotations.NullMarked;
