// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.corotarchive.archive.product.ObservationFacts;
import org.corotarchive.archive.product.SkyCoverage;
import org.corotarchive.archive.reading.FitsMember;
import org.corotarchive.archive.reading.HduDescription;
import org.corotarchive.archive.reading.HeaderKeywords;
import org.corotarchive.archive.sky.SkyPolygon;
import org.corotarchive.archive.sky.SkyPosition;
import org.corotarchive.archive.sky.TangentPlane;

/** Finds out where a product looked, from a header that has been checked. */
final class SkyReading {

  private static final double ARCSEC_PER_DEG = 3600;
  // Size of a window in the faint channel, where the header does not tell: 10 by 15 pixels.
  private static final long DEFAULT_WIDTH = 10;
  private static final long DEFAULT_HEIGHT = 15;

  private SkyReading() {}

  /**
   * A star's window: a rectangle of its size around the star, its sides taken to lie along right
   * ascension and declination, since the roll of the satellite is not known.
   */
  static SkyCoverage window(
      ObservationFacts facts, SkyPosition position, OptionalLong width, OptionalLong height) {
    long columns = width.orElse(DEFAULT_WIDTH);
    long rows = height.orElse(DEFAULT_HEIGHT);
    double widthDeg = columns * SkyCoverage.PIXEL_ARCSEC / ARCSEC_PER_DEG;
    double heightDeg = rows * SkyCoverage.PIXEL_ARCSEC / ARCSEC_PER_DEG;
    // A light curve has summed its window up: it is one element on the sky.
    boolean summed = "timeseries".equals(facts.type());
    return new SkyCoverage(
        position,
        SkyPolygon.rectangle(position, widthDeg, heightDeg),
        Math.hypot(widthDeg, heightDeg),
        summed ? Math.max(columns, rows) * SkyCoverage.PIXEL_ARCSEC : SkyCoverage.PIXEL_ARCSEC,
        summed ? OptionalDouble.empty() : OptionalDouble.of(SkyCoverage.PIXEL_ARCSEC),
        OptionalLong.of(summed ? 1 : columns),
        OptionalLong.of(summed ? 1 : rows));
  }

  /** Size of a star's window in pixels, as far as the header gives a sensible one. */
  static OptionalLong windowSize(HeaderKeywords header, String keyword) {
    OptionalLong size = header.integer(keyword);
    return size.isPresent() && size.getAsLong() > 0 && size.getAsLong() <= 2048
        ? size
        : OptionalLong.empty();
  }

  /** All that an image sees, by its world coordinates; empty if it has none that can be used. */
  static Optional<SkyCoverage> image(FitsMember member) {
    return member.hdus().stream()
        .filter(hdu -> hdu.keywords().integer("NAXIS").orElse(0) == 2 && !hdu.isTable())
        .findFirst()
        .map(HduDescription::keywords)
        .flatMap(SkyReading::image);
  }

  private static Optional<SkyCoverage> image(HeaderKeywords header) {
    List<Double> numbers = new ArrayList<>();
    for (String keyword :
        List.of("CRVAL1", "CRVAL2", "CRPIX1", "CRPIX2", "CD1_1", "CD1_2", "CD2_1", "CD2_2")) {
      header.number(keyword).ifPresent(numbers::add);
    }
    if (numbers.size() < 8 || !isOnSphere(numbers.get(0), numbers.get(1))) {
      return Optional.empty();
    }
    long width = header.integer("NAXIS1").orElseThrow();
    long height = header.integer("NAXIS2").orElseThrow();
    LinearTransform cd = new LinearTransform(numbers);
    return cd.determinant() == 0 || width == 0 || height == 0
        ? Optional.empty()
        : Optional.of(image(cd, width, height));
  }

  private static SkyCoverage image(LinearTransform cd, long width, long height) {
    double scaleDeg = Math.sqrt(Math.abs(cd.determinant()));
    List<SkyPosition> corners = new ArrayList<>();
    corners.add(cd.positionOf(0.5, 0.5));
    corners.add(cd.positionOf(0.5, height + 0.5));
    corners.add(cd.positionOf(width + 0.5, height + 0.5));
    corners.add(cd.positionOf(width + 0.5, 0.5));
    if (cd.determinant() < 0) {
      // A mirrored image: the same walk around it goes the other way on the sky.
      Collections.reverse(corners);
    }
    return new SkyCoverage(
        cd.positionOf((width + 1) / 2.0, (height + 1) / 2.0),
        new SkyPolygon(corners),
        Math.hypot(width, height) * scaleDeg,
        scaleDeg * ARCSEC_PER_DEG,
        OptionalDouble.of(scaleDeg * ARCSEC_PER_DEG),
        OptionalLong.of(width),
        OptionalLong.of(height));
  }

  private static boolean isOnSphere(double raDeg, double decDeg) {
    return raDeg >= 0 && raDeg < 360 && decDeg >= -90 && decDeg <= 90;
  }

  /** Pixels to sky: CRVAL, CRPIX and CD of a gnomonic projection (FITS 4.0, section 8.1). */
  private record LinearTransform(List<Double> numbers) {

    double determinant() {
      return numbers.get(4) * numbers.get(7) - numbers.get(5) * numbers.get(6);
    }

    SkyPosition positionOf(double x, double y) {
      double right = x - numbers.get(2);
      double up = y - numbers.get(3);
      return new TangentPlane(new SkyPosition(numbers.get(0), numbers.get(1)))
          .positionAt(
              numbers.get(4) * right + numbers.get(5) * up,
              numbers.get(6) * right + numbers.get(7) * up);
    }
  }
}
