// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.Arrays;
import java.util.List;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.NullDataHDU;
import org.corotarchive.archive.sample.curve.CurveNumbers;
import org.corotarchive.archive.sample.curve.FaintCurve;
import org.corotarchive.archive.sample.curve.RegularPart;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.StarProduct;

/**
 * EN2_STAR_CHR or EN2_STAR_MON of release 4: primary header, then the tables BAR, BARFILL and
 * SYSTEMATIC.
 */
public final class FaintStarFile {

  private static final String FLUX_UNIT = "electron";
  private static final String PER_32_SECONDS = "Fluxes are electrons per 32 s exposure.";
  private static final String REAL_FLUX =
      "White flux is real (resampled by others); times and flags are not.";

  private FaintStarFile() {}

  /**
   * The file.
   *
   * @param real whether the white flux is a real one
   */
  public static ProductFile of(Observation observation, FaintCurve curve, boolean real) {
    String path = FileNames.starN2(observation.product().name(), observation);
    return new ProductFile(
        path,
        out ->
            FitsDocument.write(
                out,
                List.of(
                    primary(observation, curve, real),
                    bar(observation, curve),
                    barfill(observation, curve),
                    systematic(curve.systematic()))));
  }

  private static NullDataHDU primary(Observation observation, FaintCurve curve, boolean real)
      throws FitsException {
    NullDataHDU hdu = StarHeader.of(observation, observation.product().name());
    StarHeader.addNumbers(hdu, CurveNumbers.of(curve.systematic().flux()));
    StarHeader.addFluxOrigin(hdu, real, REAL_FLUX);
    return hdu;
  }

  private static BinaryTableHDU bar(Observation observation, FaintCurve curve)
      throws FitsException {
    RowChoice rows = RowChoice.present(curve.flags());
    TableBuilder table =
        new TableBuilder("BAR")
            .texts("DATE", rows.dates(curve.grid()))
            .column("DATETT", "d", rows.of(curve.grid().terrestrial()))
            .column("DATEBARTT", "d", rows.of(curve.grid().barycentric()))
            .column("STATUS", rows.of(curve.flags().status()));
    float[] white = rows.of(curve.observed());
    float[] deviation = rows.of(curve.deviation());
    if (observation.product() == StarProduct.EN2_STAR_CHR) {
      Colours.split(observation).addTo(table, white, deviation);
      table.column("WHITEFLUX", FLUX_UNIT, white);
    } else {
      table.column("WHITEFLUX", FLUX_UNIT, white).column("WHITEFLUXDEV", FLUX_UNIT, deviation);
    }
    return described(table.column("BG", "electron/pixel", rows.of(curve.background())));
  }

  private static BinaryTableHDU barfill(Observation observation, FaintCurve curve)
      throws FitsException {
    int[] exposures = new int[curve.grid().size()];
    Arrays.fill(exposures, observation.samplingSeconds());
    return described(
        new TableBuilder("BARFILL")
            .column("DATETT", "d", curve.grid().terrestrial())
            .column("DATEBARTT", "d", curve.grid().barycentric())
            .column("WHITEFLUXFIL", FLUX_UNIT, curve.filled())
            .column("STATUSFIL", curve.flags().status())
            .column("TEXP", "s", exposures));
  }

  private static BinaryTableHDU systematic(RegularPart part) throws FitsException {
    float[] flux = new float[part.size()];
    for (int i = 0; i < flux.length; i++) {
      flux[i] = (float) part.flux()[i];
    }
    return described(
        new TableBuilder("SYSTEMATIC")
            .column("DATEBARTT", "d", part.times())
            .column("WHITEFLUXSYS", FLUX_UNIT, flux)
            .column("STATUSSYS", part.status()));
  }

  private static BinaryTableHDU described(TableBuilder table) throws FitsException {
    BinaryTableHDU hdu = table.build();
    new Cards(hdu.getHeader()).julianTime().remark(PER_32_SECONDS);
    return hdu;
  }
}
