// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.source;

import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.AdqlFault;
import org.corotarchive.adql.AdqlFaultCode;

/**
 * The text of a query; knows lines and columns. Like {@link Location} it does not count in a
 * comparison: all texts are equal.
 */
public final class SourceText {
  private static final int WINDOW = 100;
  private static final int BEFORE_FAULT = 60;

  private final String text;

  /**
   * Keeps a text.
   *
   * @param text the query as its author wrote it
   */
  public SourceText(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  /**
   * The words at a place.
   *
   * @param location a place in this text
   * @return what stands there
   */
  public String at(Location location) {
    return text.substring(location.start(), Math.min(location.end(), text.length()));
  }

  /**
   * Makes a fault of this text.
   *
   * @param code stable code
   * @param location place of the fault
   * @param message what is wrong
   * @param remedy what would be right
   * @return the fault, with line, column and excerpt
   */
  public AdqlFault fault(
      AdqlFaultCode code, Location location, String message, Optional<String> remedy) {
    int offset = Math.min(location.start(), text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (endsLine(i)) {
        line++;
        lineStart = i + 1;
      }
    }
    int column = text.codePointCount(lineStart, offset) + 1;
    return new AdqlFault(code, line, column, message, remedy, excerpt(lineStart, location));
  }

  private boolean endsLine(int offset) {
    char c = text.charAt(offset);
    boolean first = c == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
    return c == '\n' || (c == '\r' && !first);
  }

  private String excerpt(int lineStart, Location location) {
    int lineEnd = lineStart;
    while (lineEnd < text.length() && "\r\n".indexOf(text.charAt(lineEnd)) < 0) {
      lineEnd++;
    }
    int offset = Math.min(location.start(), lineEnd);
    int from =
        lineEnd - lineStart <= WINDOW ? lineStart : Math.max(lineStart, offset - BEFORE_FAULT);
    int to = Math.min(lineEnd, from + WINDOW);
    String lead = from > lineStart ? "..." : "";
    String tail = to < lineEnd ? "..." : "";
    int marked =
        Math.max(1, text.codePointCount(offset, Math.max(offset, Math.min(location.end(), to))));
    int blanks = lead.length() + text.codePointCount(from, offset);
    return lead
        + plain(text.substring(from, to))
        + tail
        + "\n"
        + " ".repeat(blanks)
        + "^".repeat(marked);
  }

  /** Replaces what would move the caret or the terminal: tabs, controls, halves of a pair. */
  private static String plain(String line) {
    StringBuilder shown = new StringBuilder(line.length());
    line.codePoints()
        .map(c -> Character.isISOControl(c) || !isVisible(c) ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isVisible(int character) {
    int type = Character.getType(character);
    return type != Character.FORMAT && type != Character.SURROGATE;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return text;
  }
}
