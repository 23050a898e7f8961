// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Writes a gzipped tar archive (POSIX ustar) whose bytes depend on its members only. */
final class TarGz {

  private static final int FILE_MODE = 0100644;
  private static final int UNKNOWN_SYSTEM = 255;

  private TarGz() {}

  /** Writes the members in the order of the map; the caller closes the stream. */
  static void write(OutputStream out, Map<String, byte[]> members) throws IOException {
    GzipParameters parameters = new GzipParameters();
    parameters.setOperatingSystem(UNKNOWN_SYSTEM);
    GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(out, parameters);
    TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip);
    for (Map.Entry<String, byte[]> member : members.entrySet()) {
      TarArchiveEntry entry = new TarArchiveEntry(member.getKey());
      entry.setSize(member.getValue().length);
      entry.setModTime(0);
      entry.setMode(FILE_MODE);
      tar.putArchiveEntry(entry);
      tar.write(member.getValue());
      tar.closeArchiveEntry();
    }
    tar.finish();
    gzip.finish();
  }
}
