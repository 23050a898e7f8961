// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.corotarchive.adql.tree.Identifier;

/** When a written name means a known one, and which known names are like a wrong one. */
final class Names {
  private static final int SHOWN = 3;
  private static final int MAX_CANDIDATES = 2_000;

  /** Nobody mistypes a longer name; to compare letters takes the product of two lengths. */
  private static final int MAX_LENGTH = 100;

  private Names() {}

  /**
   * Whether a written name means a known one (ADQL 2.1, section 2.1.3): case counts only behind
   * quotes.
   */
  static boolean match(Identifier written, String name, boolean delimited) {
    if (written.delimited()) {
      return written.text().equals(name);
    }
    return !delimited && written.text().equalsIgnoreCase(name);
  }

  /** The key under which a name is looked up. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** A remedy that offers the names most like a wrong one; empty if none is like it. */
  static String suggestion(String wrong, Collection<String> known) {
    String key = key(wrong);
    if (key.length() > MAX_LENGTH) {
      return "";
    }
    int limit = Math.max(1, (key.length() + 1) / 3);
    List<String> near =
        known.stream()
            .filter(name -> name.length() <= MAX_LENGTH)
            .distinct()
            .limit(MAX_CANDIDATES)
            .filter(name -> resembles(key, key(name), limit))
            .sorted(Comparator.comparingInt((String name) -> difference(key, key(name))))
            .limit(SHOWN)
            .toList();
    if (near.isEmpty()) {
      return "";
    }
    return near.stream().collect(Collectors.joining(" or ", "Did you mean ", "?"));
  }

  private static boolean resembles(String wrong, String name, int limit) {
    boolean contained = wrong.length() >= 3 && (name.contains(wrong) || wrong.endsWith(name));
    return contained || difference(wrong, name) <= limit;
  }

  /** Whether at most so many letters differ, apart from case. */
  static boolean isLike(String one, String other, int atMost) {
    return Math.abs(one.length() - other.length()) <= atMost
        && difference(key(one), key(other)) <= atMost;
  }

  /** Number of letters to insert, delete, replace or swap with a neighbour. */
  static int difference(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && swapped(one, i, other, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
