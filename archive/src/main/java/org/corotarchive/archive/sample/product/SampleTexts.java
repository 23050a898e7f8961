// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the sample that are not data: two documents and a software archive. */
public final class SampleTexts {

  private static final String PRODUCTS =
      """
      Light curves of release N2-4.4: a short guide to the sample
      ===========================================================

      This text belongs to the synthetic sample of the CoRoT archive. It is not a
      document of the mission.

      Faint stars (EN2_STAR_CHR, EN2_STAR_MON) have three tables:
        BAR         corrected of aliasing, offsets, background, jitter and loss of
                    efficiency; dated at the barycentre; with gaps and flags
        BARFILL     BAR without jumps, with bad and missing points replaced
        SYSTEMATIC  BARFILL without what all stars of a run share; 512 s
      Bright stars (AN2_STAR) have the tables RAW, BAR and BARREG (regular, 32 s).

      Times are JD(TT) - 2400000: not MJD. DATETT is at the satellite, DATEBARTT at
      the barycentre. Fluxes of faint stars are electrons per 32 s whatever the
      sampling. STATUS 0 is a valid point; bit 4 marks the South Atlantic Anomaly.
      """;

  private static final String SAMPLE =
      """
      What is real in the sample, and what is not
      ===========================================

      Real: codes and dates of the runs, part of the identifiers with the time spans
      of their files (header keyword IDORIG = mission), positions, magnitudes and
      periods of planet hosts (POSORIG, MAGORIG = literature), names and columns of
      the N2 light curves.

      Synthetic: everything else. Identifiers from 990000000 and from 90000 to 99999
      are given to no star of the mission. Fluxes are made up unless the header says
      FLXORIG = real. Orientation and centres of the CCDs, window descriptors' masks,
      full images, N0 and N1 layouts, housekeeping, orbit and attitude are assumed.

      N1 housekeeping is written for each day of a short run, and for the first ten
      days of a long one; N0 housekeeping covers the same days.
      """;

  private static final String SOFTWARE =
      """
      N1 to N2 software: synthetic stand-in
      =====================================

      The processing software of the mission is not part of the sample. This archive
      holds a placeholder, so that software objects can be shown and delivered.
      """;

  private static final String SCRIPT =
      """
      #!/bin/sh
      # Synthetic stand-in of the N1 to N2 software: it processes nothing.
      echo "This is a placeholder of the sample archive; it processes nothing."
      """;

  private SampleTexts() {}

  /** All of them. */
  public static List<ProductFile> files() {
    return List.of(
        new ProductFile("DOC/DOC_N2-light-curves.txt", FileContent.text(PRODUCTS)),
        new ProductFile("DOC/DOC_About-the-sample.txt", FileContent.text(SAMPLE)),
        new ProductFile(
            "SOFTWARE/SW_N1-to-N2_0.1.tar.gz", out -> TarGz.write(out, softwareMembers())));
  }

  private static Map<String, byte[]> softwareMembers() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("N1-to-N2/README.txt", SOFTWARE.getBytes(StandardCharsets.US_ASCII));
    members.put("N1-to-N2/n1-to-n2.sh", SCRIPT.getBytes(StandardCharsets.US_ASCII));
    return members;
  }
}
