// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.corotarchive.archive.sky.SkyPolygon;
import org.corotarchive.archive.sky.SkyPosition;

/**
 * Where a product looked.
 *
 * @param position {@code s_ra} and {@code s_dec}
 * @param region {@code s_region}
 * @param fieldDeg {@code s_fov}: diagonal of the region in degrees
 * @param resolutionArcsec {@code s_resolution}: what is blended into one value or pixel
 * @param pixelArcsec {@code s_pixel_scale}; empty when the product has no pixels
 * @param width {@code s_xel1} in pixels; empty when not known
 * @param height {@code s_xel2} in pixels; empty when not known
 */
public record SkyCoverage(
    SkyPosition position,
    SkyPolygon region,
    double fieldDeg,
    double resolutionArcsec,
    OptionalDouble pixelArcsec,
    OptionalLong width,
    OptionalLong height) {

  /** Size of a CoRoT pixel on the sky, in arc seconds. */
  public static final double PIXEL_ARCSEC = 2.32;
}
