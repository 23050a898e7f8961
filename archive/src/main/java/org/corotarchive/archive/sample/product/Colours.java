// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import nom.tam.fits.FitsException;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.SeededNoise;

/**
 * How the prism's light of one star falls into the three sub-masks; not passbands, the shares
 * differ from star to star.
 *
 * @param red share of the white flux, 0.60 to 0.70
 * @param green share, 0.10 to 0.15
 */
record Colours(double red, double green) {

  static Colours split(Observation observation) {
    SeededNoise noise = observation.noise("colours");
    return new Colours(noise.between(0.60, 0.70), noise.between(0.10, 0.15));
  }

  /** Adds the six columns of the three colours; the fluxes add up to white. */
  void addTo(TableBuilder table, float[] white, float[] deviation) throws FitsException {
    addColour(table, "RED", red, white, deviation);
    addColour(table, "GREEN", green, white, deviation);
    addColour(table, "BLUE", 1 - red - green, white, deviation);
  }

  private static void addColour(
      TableBuilder table, String name, double share, float[] white, float[] deviation)
      throws FitsException {
    float[] flux = new float[white.length];
    float[] scatter = new float[white.length];
    for (int i = 0; i < flux.length; i++) {
      flux[i] = (float) (share * white[i]);
      scatter[i] = deviation[i] < 0 ? -1 : (float) (Math.sqrt(share) * deviation[i]);
    }
    table.column(name + "FLUX", "electron", flux).column(name + "FLUXDEV", "electron", scatter);
  }
}
