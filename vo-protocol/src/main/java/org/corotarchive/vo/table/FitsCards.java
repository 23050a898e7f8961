// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Locale;

/** Text of a FITS header: cards of 80 characters (FITS 4.0, section 4), all ASCII. */
final class FitsCards {

  private static final int CARD_CHARACTERS = 80;
  private static final int LONGEST_STRING = 68;
  private static final int LONGEST_REMARK = 72;

  private final StringBuilder text = new StringBuilder();

  FitsCards with(String keyword, boolean value, String comment) {
    return add("%-8s= %20s / %s".formatted(keyword, value ? "T" : "F", comment));
  }

  FitsCards with(String keyword, long value, String comment) {
    return add(String.format(Locale.ROOT, "%-8s= %20d / %s", keyword, value, comment));
  }

  /** Adds a string; one that is too long for a card goes on in CONTINUE (section 4.2.1.2). */
  FitsCards with(String keyword, String value) {
    String rest = quotesDoubled(ascii(value));
    String start = "%-8s= ".formatted(keyword);
    while (rest.length() > LONGEST_STRING) {
      int cut = cut(rest);
      add(start + "'" + rest.substring(0, cut) + "&'");
      rest = rest.substring(cut);
      start = "CONTINUE  ";
    }
    return add(start + "'%-8s'".formatted(rest));
  }

  /** Where to break a string for a card, not between the halves of a doubled quote. */
  private static int cut(String rest) {
    int cut = LONGEST_STRING - 1;
    int quotes = 0;
    while (rest.charAt(cut - 1 - quotes) == '\'' && quotes < cut - 1) {
      quotes++;
    }
    return cut - quotes % 2;
  }

  /** Adds words for people, on as many cards as needed. */
  FitsCards remark(String words) {
    String rest = ascii(words);
    while (rest.length() > LONGEST_REMARK) {
      add("COMMENT " + rest.substring(0, LONGEST_REMARK));
      rest = rest.substring(LONGEST_REMARK);
    }
    return add("COMMENT " + rest);
  }

  /** Ends the header; padding it to a whole block is left to the caller. */
  String end() {
    return add("END").text.toString();
  }

  private FitsCards add(String card) {
    String whole = "%-80s".formatted(card);
    text.append(whole, 0, CARD_CHARACTERS);
    return this;
  }

  private static String quotesDoubled(String value) {
    return value.replace("'", "''");
  }

  private static String ascii(String value) {
    return value.replaceAll("\\s", " ").replaceAll("[^ -~]", "?");
  }
}
