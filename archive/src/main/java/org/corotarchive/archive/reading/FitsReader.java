// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.IOException;
import java.util.List;
import org.corotarchive.archive.delivery.DeliveredFile;
import org.corotarchive.archive.delivery.Problem;

/** Reads a FITS file. */
final class FitsReader extends ProductReader {

  @Override
  void read(
      CountedInput input, DeliveredFile file, List<FitsMember> members, List<Problem> problems)
      throws IOException {
    FitsScan scan = new FitsScan(input, file.name());
    members.add(scan.read());
    problems.addAll(scan.problems());
  }
}
