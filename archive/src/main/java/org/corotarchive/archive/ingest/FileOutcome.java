// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.delivery.Problem;

/**
 * What became of one delivered file.
 *
 * @param file path relative to the delivery's folder; for a line of a list with its number
 * @param verdict whether it was taken in
 * @param fileId id under which the archive has it, if it has it
 * @param problems why it was refused, and remarks
 */
public record FileOutcome(
    String file, Verdict verdict, Optional<UUID> fileId, List<Problem> problems) {

  /** Whether a file was taken in. */
  public enum Verdict {
    /** It was; in a dry run: it would be. */
    ACCEPTED,
    /** The archive had it already. */
    ALREADY_KNOWN,
    /** It was not. */
    REFUSED
  }

  /** Copies the problems. */
  public FileOutcome {
    problems = List.copyOf(problems);
  }
}
