// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.source;

/** Shortens what a query wrote, so that a sentence about it stays readable. */
public final class Excerpt {
  private static final String CUT = "...";
  private static final int MAX_NAME = 80;

  private Excerpt() {}

  /**
   * A name, a number or another word of the query.
   *
   * @param written the word
   * @return the word; if it is very long, its beginning and three points
   */
  public static String of(String written) {
    return of(written, MAX_NAME);
  }

  /** A text of at most so many characters; a longer one ends with three points. */
  static String of(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length - CUT.length();
    boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + CUT;
  }
}
