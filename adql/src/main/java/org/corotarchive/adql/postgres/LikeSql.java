// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.Optional;

/**
 * Writes LIKE. Nothing is an escape; a pattern that starts with plain letters gets a range beside
 * it, which an index serves below the rule that hides rows, where LIKE itself may not go.
 */
final class LikeSql {

  private LikeSql() {}

  /** A column against a pattern written out. */
  static String write(String column, String pattern) {
    int wildcard = firstWildcard(pattern);
    if (wildcard == pattern.length()) {
      return column + " = " + Sql.text(pattern) + "::text";
    }
    String like = column + " LIKE " + Sql.text(pattern) + "::text ESCAPE ''";
    String prefix = pattern.substring(0, wildcard);
    if (prefix.isEmpty()) {
      return like;
    }
    String from = " AND " + column + " >= " + Sql.text(prefix) + "::text";
    String to =
        next(prefix).map(end -> " AND " + column + " < " + Sql.text(end) + "::text").orElse("");
    return "(" + like + from + to + ")";
  }

  private static int firstWildcard(String pattern) {
    int at = 0;
    while (at < pattern.length() && "%_".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The first text behind all those with a prefix, in the order of code points. */
  static Optional<String> next(String prefix) {
    int[] characters = prefix.codePoints().toArray();
    for (int last = characters.length - 1; last >= 0; last--) {
      if (characters[last] < Character.MAX_CODE_POINT) {
        int following = characters[last] + 1;
        boolean surrogate =
            following >= Character.MIN_SURROGATE && following <= Character.MAX_SURROGATE;
        characters[last] = surrogate ? Character.MAX_SURROGATE + 1 : following;
        return Optional.of(new String(characters, 0, last + 1));
      }
    }
    return Optional.empty();
  }
}
