// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.util.List;

/**
 * A FITS file, alone or in a package.
 *
 * @param name its name; within the package if it is in one
 * @param hdus its header and data units as far as they can be read
 */
public record FitsMember(String name, List<HduDescription> hdus) {

  /** Copies the list. */
  public FitsMember {
    hdus = List.copyOf(hdus);
  }
}
