// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Strings inside XML: marks escaped, characters that XML 1.0 (section 2.2) cannot hold replaced,
 * carriage returns written as references since parsers turn bare ones into line feeds (section
 * 2.11).
 */
final class XmlStrings {

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int FIRST_OUTSIDE_ASCII = 0x80;
  private static final int FIRST_LEAD_BYTE = 0xC0;
  private static final String REPLACEMENT_CHARACTER = "\uFFFD";

  private XmlStrings() {}

  /** The encoder of TABLEDATA cells of a text column. */
  static CellEncoder cell(Field field) {
    return field.datatype() == Datatype.UNICODE_CHAR ? new UnicodeCell() : new AsciiCell();
  }

  /** A string of the header as content of an element. */
  static String content(String text) {
    return escape(text, false);
  }

  /** A string of the header as value of an attribute in double quotes. */
  static String attribute(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean attribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> appendEscaped(escaped, point, attribute));
    return escaped.toString();
  }

  private static void appendEscaped(StringBuilder target, int point, boolean attribute) {
    switch (point) {
      case '<' -> target.append("&lt;");
      case '>' -> target.append("&gt;");
      case '&' -> target.append("&amp;");
      case '"' -> target.append(attribute ? "&quot;" : "\"");
      case '\r' -> target.append("&#13;");
      case '\n', '\t' -> appendBlank(target, point, attribute);
      default -> appendLegal(target, point);
    }
  }

  private static void appendBlank(StringBuilder target, int point, boolean attribute) {
    if (attribute) {
      target.append("&#").append(point).append(';');
    } else {
      target.appendCodePoint(point);
    }
  }

  private static void appendLegal(StringBuilder target, int point) {
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    if (point < FIRST_PRINTABLE || point == 0xFFFE || point == 0xFFFF || surrogate) {
      target.append(REPLACEMENT_CHARACTER);
    } else {
      target.appendCodePoint(point);
    }
  }

  private static Map<Integer, String> substitutions(String forIllegal) {
    Map<Integer, String> substitutions = new HashMap<>();
    for (int i = 0; i < FIRST_PRINTABLE; i++) {
      substitutions.put(i, forIllegal);
    }
    substitutions.remove((int) '\t');
    substitutions.remove((int) '\n');
    substitutions.put((int) '\r', "&#13;");
    substitutions.put((int) '<', "&lt;");
    substitutions.put((int) '>', "&gt;");
    substitutions.put((int) '&', "&amp;");
    return substitutions;
  }

  private static Map<Integer, String> asciiSubstitutions() {
    Map<Integer, String> substitutions = substitutions("?");
    for (int i = FIRST_OUTSIDE_ASCII; i < 0x100; i++) {
      substitutions.put(i, i < FIRST_LEAD_BYTE ? "" : "?");
    }
    return substitutions;
  }

  /** A {@code char} column is ASCII (VOTable 1.4, section 2.1). */
  private record AsciiCell() implements CellEncoder {

    private static final Substitutions SUBSTITUTIONS = new Substitutions(asciiSubstitutions());

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      SUBSTITUTIONS.put(row, start, length, sink);
    }

    @Override
    public void encodeNull(ByteSink sink) {}
  }

  private record UnicodeCell() implements CellEncoder {

    private static final Substitutions SUBSTITUTIONS =
        new Substitutions(substitutions(REPLACEMENT_CHARACTER));
    private static final byte[] REPLACEMENT =
        REPLACEMENT_CHARACTER.getBytes(StandardCharsets.UTF_8);

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      int run = start;
      int end = start + length;
      for (int at = start; at < end; at++) {
        if (row[at] == (byte) 0xEF && isNonCharacter(row, at)) {
          SUBSTITUTIONS.put(row, run, at - run, sink);
          sink.put(REPLACEMENT);
          run = at + 3;
        }
      }
      SUBSTITUTIONS.put(row, run, end - run, sink);
    }

    /** Whether U+FFFE or U+FFFF begins here. */
    private static boolean isNonCharacter(byte[] row, int at) {
      return row[at + 1] == (byte) 0xBF && (row[at + 2] & 0xFE) == 0xBE;
    }

    @Override
    public void encodeNull(ByteSink sink) {}
  }
}
