// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import org.corotarchive.adql.source.Location;

/**
 * A word, sign or literal.
 *
 * @param kind what it is
 * @param value the word as written, the text without its quotes, or the number
 * @param mark a word in upper case or the sign, for comparison; empty for literals
 * @param location place
 */
record Token(Kind kind, String value, String mark, Location location) {

  /** What a token is. */
  enum Kind {
    WORD,
    DELIMITED_NAME,
    STRING,
    NUMBER,
    SIGN,
    END
  }
}
