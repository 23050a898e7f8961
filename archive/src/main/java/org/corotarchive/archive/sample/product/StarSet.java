// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import nom.tam.fits.NullDataHDU;
import org.corotarchive.archive.sample.curve.FluxModel;
import org.corotarchive.archive.sample.curve.StarSamples;
import org.corotarchive.archive.sample.mission.Observation;

/**
 * The N0 or N1 set of one star: a gzipped tar archive with one FITS file and a text. The layouts of
 * these levels are not published; the columns are assumed.
 */
public final class StarSet {

  private static final double ELECTRONS_PER_COUNT = 2;
  private static final double J2000 = 51545.0;
  private static final String README =
      """
      Synthetic sample of the CoRoT archive.

      The layout of N0 and N1 star sets is not published. The columns of the FITS
      file in this archive are assumed, its values are made up.
      """;

  private StarSet() {}

  /** Raw counts: on-board time and white count. */
  public static ProductFile rawN0(Observation observation, StarSamples samples) {
    String code = prefix(observation) + "N0_STARWIND";
    return file("N0", code, observation, () -> raw(samples));
  }

  /** Calibrated flux, not yet corrected of the loss of efficiency. */
  public static ProductFile calibratedN1(Observation observation, StarSamples samples) {
    String code = prefix(observation) + "N1_STAR";
    return file("N1", code, observation, () -> calibrated(observation, samples));
  }

  /** Makes the table of the set when it is written. */
  private interface Table {
    BinaryTableHDU make() throws FitsException;
  }

  private static char prefix(Observation observation) {
    return observation.where().ccd().channel().prefix();
  }

  private static ProductFile file(String level, String code, Observation observation, Table table) {
    String member = FileNames.name(code, observation) + ".fits";
    return new ProductFile(
        FileNames.starSet(level, code, observation),
        out -> {
          Map<String, byte[]> members = new LinkedHashMap<>();
          members.put("README.txt", README.getBytes(StandardCharsets.US_ASCII));
          members.put(member, fits(code, observation, table.make()));
          TarGz.write(out, members);
        });
  }

  private static byte[] fits(String code, Observation observation, BinaryTableHDU table)
      throws FitsException, IOException {
    NullDataHDU primary = StarHeader.of(observation, code);
    StarHeader.addFluxOrigin(primary, false, "");
    new Cards(primary.getHeader()).remark("The layout of this file is assumed.");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FitsDocument.write(bytes, List.of(primary, table));
    return bytes.toByteArray();
  }

  private static BinaryTableHDU raw(StarSamples samples) throws FitsException {
    double[] onBoardSeconds = new double[samples.grid().size()];
    int[] counts = new int[samples.grid().size()];
    for (int i = 0; i < counts.length; i++) {
      onBoardSeconds[i] = (samples.grid().terrestrial()[i] - J2000) * 86400;
      counts[i] = (int) Math.round(uncorrected(samples, i) / ELECTRONS_PER_COUNT);
    }
    return new TableBuilder("STARWIND")
        .column("OBT", "s", onBoardSeconds)
        .column("WHITECOUNT", "count", counts)
        .build();
  }

  private static BinaryTableHDU calibrated(Observation observation, StarSamples samples)
      throws FitsException {
    float[] flux = new float[samples.grid().size()];
    for (int i = 0; i < flux.length; i++) {
      flux[i] = (float) uncorrected(samples, i);
    }
    boolean bright = prefix(observation) == 'A';
    String unit = bright ? "electron/s" : "electron";
    BinaryTableHDU hdu =
        new TableBuilder("STAR")
            .column("DATETT", "d", samples.grid().terrestrial())
            .column("WHITEFLUX", unit, flux)
            .column("WHITEFLUXDEV", unit, samples.deviation())
            .column("BG", "electron/pixel", samples.background())
            .column("STATUS", samples.status())
            .build();
    Cards cards = new Cards(hdu.getHeader()).julianTime();
    if (!bright) {
      cards.remark("Fluxes are electrons per 32 s exposure.");
    }
    return hdu;
  }

  private static double uncorrected(StarSamples samples, int row) {
    double[] times = samples.grid().terrestrial();
    return samples.flux()[row] * FluxModel.efficiency(times[row] - times[0]);
  }
}
