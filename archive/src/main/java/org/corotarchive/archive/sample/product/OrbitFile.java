// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import nom.tam.fits.BinaryTableHDU;
import nom.tam.fits.FitsException;
import org.corotarchive.archive.sample.mission.SatelliteOrbit;
import org.corotarchive.archive.sample.mission.SkyPosition;
import org.corotarchive.archive.sample.mission.TimeSpan;
import org.corotarchive.archive.sample.mission.Vector;

/** Auxiliary files of a run: where the satellite was (AUX_ORBIT) and looked (AUX_ATTITUDE). */
public final class OrbitFile {

  private static final int STEP_SECONDS = 512;

  private OrbitFile() {}

  /** Positions and velocities, geocentric equatorial (J2000). */
  public static ProductFile orbit(String runCode, TimeSpan span) {
    return PlatformFile.of(
        FileNames.ofRun("AUX", "AUX_ORBIT", runCode, span),
        "AUX_ORBIT",
        runCode,
        span,
        () -> orbitTable(PlatformTimes.every(STEP_SECONDS, span)));
  }

  /** Attitude quaternions and rates. */
  public static ProductFile attitude(String runCode, TimeSpan span, SkyPosition pointing) {
    return PlatformFile.of(
        FileNames.ofRun("AUX", "AUX_ATTITUDE", runCode, span),
        "AUX_ATTITUDE",
        runCode,
        span,
        () -> attitudeTable(PlatformTimes.every(STEP_SECONDS, span), new Attitude(pointing)));
  }

  private static BinaryTableHDU orbitTable(PlatformTimes times) throws FitsException {
    TableBuilder table = times.table("ORBIT");
    Vectors positions = new Vectors(times.size());
    Vectors velocities = new Vectors(times.size());
    for (int i = 0; i < times.size(); i++) {
      positions.set(i, SatelliteOrbit.position(times.terrestrial()[i]));
      velocities.set(i, SatelliteOrbit.velocity(times.terrestrial()[i]));
    }
    positions.addTo(table, "", "km");
    velocities.addTo(table, "V", "km/s");
    BinaryTableHDU hdu = table.build();
    new Cards(hdu.getHeader())
        .julianTime()
        .remark("Geocentric equatorial coordinates, axes of J2000.");
    return hdu;
  }

  private static BinaryTableHDU attitudeTable(PlatformTimes times, Attitude attitude)
      throws FitsException {
    double[][] quaternions = new double[times.size()][];
    double[] rates = new double[times.size()];
    for (int i = 0; i < times.size(); i++) {
      quaternions[i] = attitude.quaternion(times.terrestrial()[i]);
      rates[i] = attitude.nodding(times.terrestrial()[i]);
    }
    BinaryTableHDU hdu =
        times
            .table("ATTITUDE")
            .column("QUATERNION", quaternions)
            .column("RATE", "rad/s", rates)
            .build();
    new Cards(hdu.getHeader()).julianTime().remark("Quaternion: scalar part last.");
    return hdu;
  }

  /** Columns of the three components of many vectors. */
  private static final class Vectors {
    private final double[][] components;

    Vectors(int size) {
      components = new double[3][size];
    }

    void set(int index, Vector vector) {
      components[0][index] = vector.x();
      components[1][index] = vector.y();
      components[2][index] = vector.z();
    }

    void addTo(TableBuilder table, String prefix, String unit) throws FitsException {
      table
          .column(prefix + "X", unit, components[0])
          .column(prefix + "Y", unit, components[1])
          .column(prefix + "Z", unit, components[2]);
    }
  }
}
