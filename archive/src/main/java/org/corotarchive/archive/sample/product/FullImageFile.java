// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.time.Duration;
import java.util.List;
import nom.tam.fits.FitsException;
import nom.tam.fits.ImageData;
import nom.tam.fits.ImageHDU;
import org.corotarchive.archive.sample.curve.FluxModel;
import org.corotarchive.archive.sample.mission.CcdField;
import org.corotarchive.archive.sample.mission.PixelPosition;
import org.corotarchive.archive.sample.mission.RunCcd;
import org.corotarchive.archive.sample.mission.SeededNoise;
import org.corotarchive.archive.sample.mission.Star;

/**
 * The full image of one CCD at the start of a run: the stars of the sample at their places among
 * others. Layout and name are assumed; the projection is the sample's own and says so.
 */
public final class FullImageFile {

  private static final int SIZE = CcdField.SIZE_PIXELS;
  private static final Duration EXPOSURE = Duration.ofSeconds(32);
  private static final int FIELD_STARS = 2500;
  private static final double BIAS = 1200;
  private static final double READ_NOISE = 9;
  private static final double ELECTRONS_PER_COUNT = 60;

  private final RunCcd where;
  private final SeededNoise noise;
  private final StarImage shape;
  private final short[][] pixels = new short[SIZE][SIZE];

  private FullImageFile(RunCcd where) {
    this.where = where;
    noise = new SeededNoise(where.ccd().ordinal(), "image/" + where.runCode());
    shape = StarImage.of(where.ccd().channel());
  }

  /**
   * The file.
   *
   * @param where run and CCD
   * @param stars stars to show; those off the CCD are left out
   */
  public static ProductFile of(RunCcd where, List<Star> stars) {
    String code = where.ccd().channel().prefix() + "N2_FULLIMAGE";
    return new ProductFile(
        FileNames.fullImage(code, where),
        out -> FitsDocument.write(out, List.of(new FullImageFile(where).hdu(code, stars))));
  }

  private ImageHDU hdu(String code, List<Star> stars) throws FitsException {
    drawSky();
    for (int i = 0; i < FIELD_STARS; i++) {
      PixelPosition place = new PixelPosition(noise.between(1, SIZE), noise.between(1, SIZE));
      draw(place, 3000 * noise.exponential());
    }
    for (Star star : stars) {
      double light = FluxModel.level(star.magnitudes(), where.ccd().channel());
      where
          .field()
          .toPixel(star.position())
          .ifPresent(place -> draw(place, light / ELECTRONS_PER_COUNT));
    }
    ImageHDU hdu = new ImageData(pixels).toHDU();
    describe(new Cards(hdu.getHeader()), code);
    return hdu;
  }

  private void drawSky() {
    for (short[] row : pixels) {
      for (int x = 0; x < SIZE; x++) {
        row[x] = (short) Math.round(BIAS + READ_NOISE * roughlyGaussian());
      }
    }
  }

  /**
   * Sum of three uniforms, variance 1: far cheaper than a true Gaussian, for millions of pixels.
   */
  private double roughlyGaussian() {
    return 2 * (noise.uniform() + noise.uniform() + noise.uniform() - 1.5);
  }

  private void draw(PixelPosition place, double light) {
    int reach = shape.reach();
    int centreX = (int) Math.round(place.x());
    int centreY = (int) Math.round(place.y());
    for (int y = Math.max(1, centreY - reach); y <= Math.min(SIZE, centreY + reach); y++) {
      for (int x = Math.max(1, centreX - reach); x <= Math.min(SIZE, centreX + reach); x++) {
        double value = pixels[y - 1][x - 1] + light * shape.share(x - place.x(), y - place.y());
        pixels[y - 1][x - 1] = (short) Math.min(Short.MAX_VALUE, Math.round(value));
      }
    }
  }

  private void describe(Cards cards, String code) throws FitsException {
    cards.text("BUNIT", "adu", "unit of the pixels");
    cards
        .text("RUN_CODE", where.runCode(), "observing run")
        .text("CCD", where.ccd().name(), "CCD")
        .span(where.span().atMost(EXPOSURE))
        .number("XPOSURE", EXPOSURE.toSeconds(), "[s] exposure");
    projection(cards);
    cards
        .sampleMarks(code, StarHeader.RELEASE)
        .remark("Layout and projection are synthetic; the scale is the mission's.");
  }

  private void projection(Cards cards) throws FitsException {
    cards
        .text("CTYPE1", "RA---TAN", "gnomonic projection")
        .text("CTYPE2", "DEC--TAN", "gnomonic projection")
        .text("CUNIT1", "deg", "unit")
        .text("CUNIT2", "deg", "unit")
        .number("CRVAL1", where.field().centre().raDeg(), "[deg] right ascension of the centre")
        .number("CRVAL2", where.field().centre().decDeg(), "[deg] declination of the centre")
        .number("CRPIX1", CcdField.CENTRE_PIXEL, "[pixel] column of the centre")
        .number("CRPIX2", CcdField.CENTRE_PIXEL, "[pixel] row of the centre")
        .number("CD1_1", -CcdField.SCALE_DEG, "[deg/pixel]")
        .number("CD1_2", 0, "[deg/pixel]")
        .number("CD2_1", 0, "[deg/pixel]")
        .number("CD2_2", CcdField.SCALE_DEG, "[deg/pixel]")
        .text("RADESYS", "ICRS", "reference frame")
        .number("EQUINOX", 2000.0, "equinox");
  }
}
