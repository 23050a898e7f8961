// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import nom.tam.fits.FitsException;
import org.corotarchive.archive.sample.mission.MissionTime;
import org.corotarchive.archive.sample.mission.TimeSpan;

/**
 * Equidistant instants of a table about the satellite.
 *
 * @param dates calendar dates, UTC
 * @param terrestrial JD(TT) - 2400000
 */
record PlatformTimes(String[] dates, double[] terrestrial) {

  static PlatformTimes every(int stepSeconds, TimeSpan span) {
    int rows = (int) (span.seconds() / stepSeconds) + 1;
    String[] dates = new String[rows];
    double[] terrestrial = new double[rows];
    double first = MissionTime.terrestrial(span.start());
    for (int i = 0; i < rows; i++) {
      dates[i] = MissionTime.calendar(span.start().plusSeconds((long) i * stepSeconds));
      terrestrial[i] = first + (double) i * stepSeconds / 86400;
    }
    return new PlatformTimes(dates, terrestrial);
  }

  int size() {
    return terrestrial.length;
  }

  TableBuilder table(String extensionName) throws FitsException {
    return new TableBuilder(extensionName).texts("DATE", dates).column("DATETT", "d", terrestrial);
  }
}
