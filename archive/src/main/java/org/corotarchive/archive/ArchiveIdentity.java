// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive;

import java.util.regex.Pattern;

/**
 * What is fixed when an archive is set up and stands in every identifier it gives out.
 *
 * @param authority authority of its IVOA identifiers, for instance {@code org.corotarchive.demo}
 * @param demo whether the archive is a demonstration, which alone may hold synthetic products
 */
public record ArchiveIdentity(String authority, boolean demo) {

  // IVOA Identifiers 2.0, section 2.3.1: at least three characters, begins with a letter or digit.
  private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,}");

  /**
   * Checks the authority.
   *
   * @throws ArchiveException if it cannot stand in an IVOA identifier
   */
  public ArchiveIdentity {
    if (!AUTHORITY.matcher(authority).matches()) {
      throw new ArchiveException(
          "The authority \""
              + authority
              + "\" cannot be used: three or more letters, digits, dots, hyphens or underscores,"
              + " beginning with a letter or digit, for instance org.corotarchive.demo.");
    }
  }
}
