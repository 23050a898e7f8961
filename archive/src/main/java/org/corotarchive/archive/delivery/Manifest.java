// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The digests of a delivery's files: lines of SHA-256 and path (RFC 8493, section 2.1.3). */
final class Manifest {

  private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]{64})\\s+\\*?(?:\\./)?(\\S.*)");

  private final Map<String, String> digests = new TreeMap<>();
  private final List<Integer> unreadableLines = new ArrayList<>();

  Manifest(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Matcher line = LINE.matcher(lines.get(i));
      if (line.matches()) {
        digests.put(line.group(2), line.group(1).toLowerCase(Locale.ROOT));
      } else if (!lines.get(i).isBlank()) {
        unreadableLines.add(i + 1);
      }
    }
  }

  Optional<String> digest(String relativePath) {
    return Optional.ofNullable(digests.get(relativePath));
  }

  /** The paths it lists, in order. */
  List<String> paths() {
    return List.copyOf(digests.keySet());
  }

  /** Numbers of the lines that are no manifest lines, from 1. */
  List<Integer> unreadableLines() {
    return List.copyOf(unreadableLines);
  }
}
