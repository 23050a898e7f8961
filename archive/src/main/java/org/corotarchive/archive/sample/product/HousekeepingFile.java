// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.time.LocalDate;
import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import org.corotarchive.archive.sample.mission.SatelliteOrbit;
import org.corotarchive.archive.sample.mission.SeededNoise;
import org.corotarchive.archive.sample.mission.SkyPosition;
import org.corotarchive.archive.sample.mission.TimeSpan;

/**
 * Housekeeping: temperatures, voltage, current, attitude and two flags, one row every 512 s. N0
 * holds counts for a whole run, N1 physical units for one day. Parameter names are assumed.
 */
public final class HousekeepingFile {

  private static final int STEP_SECONDS = 512;
  private static final String COVERAGE =
      "The sample has housekeeping of the first ten days of long runs only.";
  private static final String[] QUATERNION = {"QUAT1", "QUAT2", "QUAT3", "QUAT4"};

  private final boolean raw;
  private final PlatformTimes times;
  private final SeededNoise noise;

  private HousekeepingFile(boolean raw, TimeSpan span) {
    this.raw = raw;
    times = PlatformTimes.every(STEP_SECONDS, span);
    noise = new SeededNoise(span.start().getEpochSecond(), "housekeeping");
  }

  /** Raw housekeeping of a run. */
  public static ProductFile rawN0(String runCode, TimeSpan span, SkyPosition pointing) {
    return PlatformFile.of(
        FileNames.ofRun("HK/N0", "N0_HK", runCode, span),
        "N0_HK",
        runCode,
        span,
        () -> new HousekeepingFile(true, span).table(pointing));
  }

  /** Housekeeping in physical units of one day, or of the part of it that belongs to the run. */
  public static ProductFile convertedN1(
      String runCode, LocalDate day, TimeSpan span, SkyPosition pointing) {
    return PlatformFile.of(
        FileNames.ofDay("HK/N1", "N1_HK", day),
        "N1_HK",
        runCode,
        span,
        () -> new HousekeepingFile(false, span).table(pointing));
  }

  private BinaryTableHDU table(SkyPosition pointing) throws FitsException {
    TableBuilder table = times.table("HK");
    for (String ccd : new String[] {"A1", "A2", "E1", "E2"}) {
      parameter(table, "TCCD_" + ccd, "K", new Sensor(233.15 + noise.uniform(), 0.02, 0.004));
    }
    parameter(table, "TFPE", "K", new Sensor(289.4, 0.3, 0.02));
    parameter(table, "VBUS", "V", new Sensor(28.2, 0.4, 0.03));
    parameter(table, "IBUS", "A", new Sensor(7.6, 0.8, 0.05));
    attitude(table, new Attitude(pointing));
    BinaryTableHDU hdu = flags(table).build();
    new Cards(hdu.getHeader()).julianTime().remark(COVERAGE);
    return hdu;
  }

  /**
   * How a parameter behaves.
   *
   * @param mean mean value
   * @param orbital amplitude of its change along the orbit
   * @param scatter standard deviation of one reading
   */
  private record Sensor(double mean, double orbital, double scatter) {

    /** Counts of a 12-bit converter whose range is centred on the mean. */
    double counts(double value) {
      return Math.rint(2048 + (value - mean) / (orbital + 5 * scatter) * 1024);
    }
  }

  private void parameter(TableBuilder table, String name, String unit, Sensor sensor)
      throws FitsException {
    float[] values = new float[times.size()];
    for (int i = 0; i < values.length; i++) {
      double phase = 2 * Math.PI * times.terrestrial()[i] / SatelliteOrbit.PERIOD_DAYS;
      double value =
          sensor.mean() + sensor.orbital() * Math.sin(phase) + sensor.scatter() * noise.gaussian();
      values[i] = (float) (raw ? sensor.counts(value) : value);
    }
    table.column(name, raw ? "count" : unit, values);
  }

  private void attitude(TableBuilder table, Attitude attitude) throws FitsException {
    float[][] parts = new float[QUATERNION.length][times.size()];
    for (int i = 0; i < times.size(); i++) {
      double[] quaternion = attitude.quaternion(times.terrestrial()[i]);
      for (int part = 0; part < parts.length; part++) {
        parts[part][i] = (float) quaternion[part];
      }
    }
    for (int part = 0; part < parts.length; part++) {
      table.column(QUATERNION[part], parts[part]);
    }
  }

  private TableBuilder flags(TableBuilder table) throws FitsException {
    byte[] anomaly = new byte[times.size()];
    byte[] eclipse = new byte[times.size()];
    for (int i = 0; i < anomaly.length; i++) {
      double time = times.terrestrial()[i];
      anomaly[i] = (byte) (SatelliteOrbit.inSouthAtlanticAnomaly(time) ? 1 : 0);
      eclipse[i] = (byte) (SatelliteOrbit.inShadow(time) ? 1 : 0);
    }
    return table.column("SAA", anomaly).column("ECLIPSE", eclipse);
  }
}
