// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.util.Arrays;
import java.util.List;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.NullDataHDU;
import org.corotarchive.archive.sample.curve.BrightCurve;
import org.corotarchive.archive.sample.curve.CurveNumbers;
import org.corotarchive.archive.sample.mission.Observation;

/** AN2_STAR of release 4: primary header, then the tables RAW, BAR and BARREG. */
public final class BrightStarFile {

  private static final String FLUX_UNIT = "electron/s";
  private static final String REAL_FLUX =
      "BARREG holds real times and flux (gaps filled by others).";

  private BrightStarFile() {}

  /**
   * The file.
   *
   * @param real whether time and flux of BARREG are real ones
   */
  public static ProductFile of(Observation observation, BrightCurve curve, boolean real) {
    String path = FileNames.starN2(observation.product().name(), observation);
    return new ProductFile(
        path,
        out ->
            FitsDocument.write(
                out,
                List.of(
                    primary(observation, curve, real),
                    raw(curve),
                    corrected(curve),
                    regular(curve))));
  }

  private static NullDataHDU primary(Observation observation, BrightCurve curve, boolean real)
      throws FitsException {
    NullDataHDU hdu = StarHeader.of(observation, observation.product().name());
    StarHeader.addNumbers(hdu, CurveNumbers.of(curve.regular().flux()));
    StarHeader.addFluxOrigin(hdu, real, REAL_FLUX);
    return hdu;
  }

  private static BinaryTableHDU raw(BrightCurve curve) throws FitsException {
    RowChoice rows = RowChoice.present(curve.flags());
    return described(
        new TableBuilder("RAW")
            .column("DATETT", "d", rows.of(curve.grid().terrestrial()))
            .column("RAWFLUX", FLUX_UNIT, rows.of(curve.raw()))
            .column("RAWFLUXDEV", FLUX_UNIT, rows.of(curve.deviation()))
            .column("RAWSTATUS", rows.of(curve.flags().status()))
            .column("BG", "electron/pixel", rows.of(curve.background())));
  }

  private static BinaryTableHDU corrected(BrightCurve curve) throws FitsException {
    RowChoice rows = RowChoice.present(curve.flags());
    return described(
        new TableBuilder("BAR")
            .column("DATEBARTT", "d", rows.of(curve.grid().barycentric()))
            .column("FLUXBAR", FLUX_UNIT, rows.of(curve.corrected()))
            .column("FLUXDEVBAR", FLUX_UNIT, rows.of(curve.deviation()))
            .column("STATUSBAR", rows.of(curve.flags().status())));
  }

  private static BinaryTableHDU regular(BrightCurve curve) throws FitsException {
    double scatter = CurveNumbers.of(curve.deviation()).mean();
    double[] deviation = new double[curve.regular().size()];
    Arrays.fill(deviation, scatter);
    return described(
        new TableBuilder("BARREG")
            .column("DATEBARREGTT", "d", curve.regular().times())
            .column("FLUXBARREG", FLUX_UNIT, curve.regular().flux())
            .column("FLUXDEVBARREG", FLUX_UNIT, deviation)
            .column("STATUSBARREG", curve.regular().status()));
  }

  private static BinaryTableHDU described(TableBuilder table) throws FitsException {
    BinaryTableHDU hdu = table.build();
    new Cards(hdu.getHeader()).julianTime();
    return hdu;
  }
}
