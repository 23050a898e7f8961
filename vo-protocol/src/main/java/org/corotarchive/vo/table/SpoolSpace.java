// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the rows of a table may wait on disk while it is not yet known how many there are.
 *
 * @param folder folder of the temporary files; they vanish with the process at the latest
 * @param maxBytes most bytes that one table may take
 */
public record SpoolSpace(Path folder, long maxBytes) {

  /** Up to 8 GiB a table in the system's folder of temporary files. */
  public static final SpoolSpace DEFAULT =
      new SpoolSpace(Path.of(System.getProperty("java.io.tmpdir", "/tmp")), 8L << 30);

  public SpoolSpace {
    Objects.requireNonNull(folder, "folder");
    if (maxBytes <= 0) {
      throw new IllegalArgumentException("a spool needs space: " + maxBytes + " bytes");
    }
  }
}
