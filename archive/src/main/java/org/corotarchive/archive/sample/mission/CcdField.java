// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.Optional;

/**
 * The piece of sky seen by one CCD: a gnomonic (TAN) projection, columns along decreasing right
 * ascension, rows along increasing declination (FITS WCS paper II, section 5.1.3). The orientation
 * and the centre are the sample's own; the scale is the instrument's.
 *
 * @param centre sky position of the middle of the CCD
 */
public record CcdField(SkyPosition centre) {

  /** Rows and columns of a CCD. */
  public static final int SIZE_PIXELS = 2048;

  /** Scale at the centre, degrees per pixel. */
  public static final double SCALE_DEG = 2.32 / 3600;

  /** FITS pixel coordinate of the centre, in both directions. */
  public static final double CENTRE_PIXEL = (SIZE_PIXELS + 1) / 2.0;

  /** The pixel of a sky position; empty when it does not fall on the CCD. */
  public Optional<PixelPosition> toPixel(SkyPosition position) {
    double ra = Math.toRadians(position.raDeg() - centre.raDeg());
    double dec = Math.toRadians(position.decDeg());
    double dec0 = Math.toRadians(centre.decDeg());
    double depth = Math.sin(dec) * Math.sin(dec0) + Math.cos(dec) * Math.cos(dec0) * Math.cos(ra);
    if (depth <= 0) {
      return Optional.empty();
    }
    double east = Math.cos(dec) * Math.sin(ra) / depth;
    double north =
        (Math.sin(dec) * Math.cos(dec0) - Math.cos(dec) * Math.sin(dec0) * Math.cos(ra)) / depth;
    double x = CENTRE_PIXEL - Math.toDegrees(east) / SCALE_DEG;
    double y = CENTRE_PIXEL + Math.toDegrees(north) / SCALE_DEG;
    return onChip(x) && onChip(y) ? Optional.of(new PixelPosition(x, y)) : Optional.empty();
  }

  /** The sky position of a pixel. */
  public SkyPosition toSky(PixelPosition pixel) {
    double east = Math.toRadians((CENTRE_PIXEL - pixel.x()) * SCALE_DEG);
    double north = Math.toRadians((pixel.y() - CENTRE_PIXEL) * SCALE_DEG);
    double dec0 = Math.toRadians(centre.decDeg());
    double depth = Math.cos(dec0) - north * Math.sin(dec0);
    double ra = centre.raDeg() + Math.toDegrees(Math.atan2(east, depth));
    double dec = Math.atan2(Math.sin(dec0) + north * Math.cos(dec0), Math.hypot(east, depth));
    return new SkyPosition((ra + 360) % 360, Math.toDegrees(dec));
  }

  private static boolean onChip(double coordinate) {
    return coordinate >= 0.5 && coordinate <= SIZE_PIXELS + 0.5;
  }
}
