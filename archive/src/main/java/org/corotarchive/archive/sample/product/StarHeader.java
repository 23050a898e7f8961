// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.OptionalDouble;
import nom.tam.fits.FitsException;
import nom.tam.fits.NullDataHDU;
import org.corotarchive.archive.sample.curve.CurveNumbers;
import org.corotarchive.archive.sample.mission.Magnitudes;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.Origin;
import org.corotarchive.archive.sample.mission.Provenance;
import org.corotarchive.archive.sample.mission.Star;
import org.corotarchive.archive.sample.mission.Transit;
import org.corotarchive.archive.sample.mission.Window;

/** The primary HDU, without data, of every file of one star. */
final class StarHeader {

  /** Release of N2 that the sample imitates. */
  static final String RELEASE = "4.4";

  private StarHeader() {}

  /** The HDU; more keywords may be added to its header before it is written. */
  static NullDataHDU of(Observation observation, String product) throws FitsException {
    NullDataHDU hdu = new NullDataHDU();
    Cards cards = new Cards(hdu.getHeader());
    identity(cards, observation);
    sky(cards, observation.star());
    window(cards, observation.window());
    cards.whole("TEXP", observation.samplingSeconds(), "[s] nominal sampling");
    cards.span(observation.span());
    cards.sampleMarks(product, RELEASE);
    origins(cards, observation.star().provenance());
    if (observation.star().transit().isPresent()) {
      transit(cards, observation.star().transit().get());
    }
    return hdu;
  }

  /** Mean and scatter of the white light curve. */
  static void addNumbers(NullDataHDU hdu, CurveNumbers numbers) throws FitsException {
    new Cards(hdu.getHeader())
        .number("LC_MEAN", numbers.mean(), "mean of the white light curve")
        .number("LC_RMS", numbers.rms(), "standard deviation of the white light curve");
  }

  /** Whether the flux is real; if so, whether its times are. */
  static void addFluxOrigin(NullDataHDU hdu, boolean real, String remark) throws FitsException {
    Cards cards = new Cards(hdu.getHeader());
    cards.text("FLXORIG", real ? "real" : "synthetic", "origin of the flux");
    if (real) {
      cards.remark(remark);
    }
  }

  private static void identity(Cards cards, Observation observation) throws FitsException {
    Star star = observation.star();
    cards
        .whole("COROTID", star.corotId(), "CoRoT identifier")
        .text("OBJECT", star.displayName(), "name")
        .text("RUN_CODE", observation.where().runCode(), "observing run")
        .text(
            "HLFCCDID", observation.where().ccd().name() + observation.window().half(), "half CCD");
  }

  private static void sky(Cards cards, Star star) throws FitsException {
    cards
        .number("ALPHA", star.position().raDeg(), "[deg] right ascension, J2000")
        .number("DELTA", star.position().decDeg(), "[deg] declination, J2000")
        .text("RADESYS", "ICRS", "reference frame")
        .number("EQUINOX", 2000.0, "equinox");
    Magnitudes magnitudes = star.magnitudes();
    magnitude(cards, "MAGNIT_B", magnitudes.blue(), star);
    magnitude(cards, "MAGNIT_V", magnitudes.visual(), star);
    magnitude(cards, "MAGNIT_R", magnitudes.red(), star);
    magnitude(cards, "MAGNIT_I", magnitudes.infrared(), star);
    cards
        .text("SPECTYPE", star.spectralType().code(), "spectral type")
        .text("LUMCLASS", star.spectralType().luminosityClass(), "luminosity class");
  }

  /** Unknown magnitudes are met in two forms in the mission's files: absent, or the text NAN. */
  private static void magnitude(Cards cards, String keyword, OptionalDouble value, Star star)
      throws FitsException {
    if (value.isPresent()) {
      cards.number(keyword, value.getAsDouble(), "[mag]");
    } else if (star.corotId() % 2 == 0) {
      cards.text(keyword, "NAN", "not known");
    }
  }

  private static void window(Cards cards, Window window) throws FitsException {
    cards
        .whole("WIN_ID", window.id(), "window number")
        .whole("WIN_X", window.originX(), "[pixel] lower left column of the window")
        .whole("WIN_Y", window.originY(), "[pixel] lower left row of the window")
        .whole("WIN_SX", window.sizeX(), "[pixel] columns of the window")
        .whole("WIN_SY", window.sizeY(), "[pixel] rows of the window");
  }

  private static void origins(Cards cards, Provenance provenance) throws FitsException {
    cards
        .text("IDORIG", provenance.identifier().word(), "origin of COROTID")
        .text("POSORIG", provenance.position().word(), "origin of ALPHA and DELTA")
        .text("MAGORIG", provenance.magnitude().word(), "origin of the magnitudes");
    if (provenance.identifier() == Origin.SYNTHETIC) {
      cards.remark("COROTID is from a range that holds no identifier of the mission.");
    }
  }

  private static void transit(Cards cards, Transit transit) throws FitsException {
    cards
        .number("TPERIOD", transit.periodDays(), "[d] period of the transits put in")
        .number("TEPOCH", transit.epoch(), "[d] centre, barycentric JD(TT) - 2400000")
        .number("TDEPTH", transit.depth(), "relative depth")
        .number("TDURATN", transit.durationDays(), "[d] first to last contact")
        .text("TEPOCHOR", transit.epochOrigin().word(), "origin of TEPOCH");
  }
}
