// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Makes up stars: where they are, how bright, of what type. A star depends on its identifier and on
 * the CCDs that it must lie on, on nothing else.
 */
public final class SyntheticStars {

  private static final int MARGIN_PIXELS = 60;
  private static final int TRIES = 1000;
  private static final String[] FAINT_TYPES = {
    "A5", "F2", "F8", "G2", "G8", "K2", "K5", "M0", "M3"
  };
  private static final String[] LUMINOSITY_CLASSES = {"V", "V", "V", "IV", "III"};

  private SyntheticStars() {}

  /**
   * A faint star, V 11.5 to 16. Some lack magnitudes, as in the mission's files.
   *
   * @param corotId identifier
   * @param identifierOrigin whether the identifier is real
   * @param fields the CCDs that saw it, at least one
   */
  public static Star faint(long corotId, Origin identifierOrigin, List<CcdField> fields) {
    SeededNoise noise = new SeededNoise(corotId, "star");
    SkyPosition position = position(noise, fields);
    double visual = 11.5 + 4.5 * Math.sqrt(noise.uniform());
    int type = noise.below(FAINT_TYPES.length);
    return new Star(
        corotId,
        Optional.empty(),
        position,
        magnitudes(visual, 0.2 + 0.17 * type, noise),
        new SpectralType(
            FAINT_TYPES[type], LUMINOSITY_CLASSES[noise.below(LUMINOSITY_CLASSES.length)]),
        Provenance.synthetic(identifierOrigin),
        Optional.empty());
  }

  /**
   * A bright star, V 5.7 to 9.2.
   *
   * @param corotId identifier
   * @param name name in the literature, if it stands for a known star
   * @param identifierOrigin whether the identifier is real
   * @param field the CCD that saw it
   */
  public static Star bright(
      long corotId, Optional<String> name, Origin identifierOrigin, CcdField field) {
    SeededNoise noise = new SeededNoise(corotId, "star");
    double visual = name.isPresent() ? 8.6 : noise.between(5.7, 9.2);
    return new Star(
        corotId,
        name,
        position(noise, List.of(field)),
        magnitudes(visual, noise.between(0.1, 0.6), noise),
        new SpectralType(name.isPresent() ? "A2" : "F" + noise.below(10), "V"),
        Provenance.synthetic(identifierOrigin),
        Optional.empty());
  }

  private static SkyPosition position(SeededNoise noise, List<CcdField> fields) {
    for (int i = 0; i < TRIES; i++) {
      SkyPosition position =
          rounded(fields.get(0).toSky(new PixelPosition(coordinate(noise), coordinate(noise))));
      if (fields.stream().allMatch(field -> field.toPixel(position).isPresent())) {
        return position;
      }
    }
    throw new IllegalStateException("the fields do not overlap: " + fields);
  }

  private static double coordinate(SeededNoise noise) {
    return noise.between(MARGIN_PIXELS, CcdField.SIZE_PIXELS - MARGIN_PIXELS);
  }

  private static SkyPosition rounded(SkyPosition position) {
    return new SkyPosition(
        Math.rint(position.raDeg() * 1e6) / 1e6, Math.rint(position.decDeg() * 1e6) / 1e6);
  }

  private static Magnitudes magnitudes(double visual, double blueMinusVisual, SeededNoise noise) {
    boolean complete = !noise.chance(0.12);
    return new Magnitudes(
        complete ? magnitude(visual + blueMinusVisual) : OptionalDouble.empty(),
        magnitude(visual),
        magnitude(visual - 0.55 * blueMinusVisual),
        complete ? magnitude(visual - 1.1 * blueMinusVisual) : OptionalDouble.empty());
  }

  private static OptionalDouble magnitude(double value) {
    return OptionalDouble.of(Math.rint(value * 1000) / 1000);
  }
}
