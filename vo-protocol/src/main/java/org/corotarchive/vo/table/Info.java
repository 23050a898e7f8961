// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Objects;
import java.util.Optional;

/**
 * A remark about a whole table: an INFO element of VOTable (VOTable 1.4, section 4.8).
 *
 * @param name what the remark is about, such as {@code QUERY} or {@code publisher}
 * @param value the remark for programs
 * @param text words for people
 */
public record Info(String name, String value, Optional<String> text) {

  /** The name of the mark that the table formats set themselves (DALI 1.1, "Use of VOTable"). */
  static final String QUERY_STATUS = "QUERY_STATUS";

  public Info {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an info needs a name");
    }
  }

  /** A remark without words for people. */
  public static Info of(String name, String value) {
    return new Info(name, value, Optional.empty());
  }
}
