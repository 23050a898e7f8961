// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.util.List;
import java.util.Optional;
import org.corotarchive.archive.delivery.Problem;

/**
 * What reading a delivered file once has told.
 *
 * @param sizeBytes number of bytes read
 * @param sha256 their digest, in lower-case hexadecimal
 * @param members the FITS files it consists of or holds
 * @param problems what is wrong with its bytes
 */
public record ProductDescription(
    long sizeBytes, String sha256, List<FitsMember> members, List<Problem> problems) {

  /** Copies the lists. */
  public ProductDescription {
    members = List.copyOf(members);
    problems = List.copyOf(problems);
  }

  /** The first FITS file, if there is one that has at least a primary header. */
  public Optional<FitsMember> firstFits() {
    return members.stream().filter(member -> !member.hdus().isEmpty()).findFirst();
  }

  /** The primary header of the first FITS file. */
  public Optional<HeaderKeywords> primaryHeader() {
    return firstFits().map(member -> member.hdus().get(0).keywords());
  }
}
