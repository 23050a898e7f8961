// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.xml;

/** Text that may stand in an XML 1.0 document. */
public final class XmlText {

  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /**
   * The text with each character that XML 1.0 cannot hold (section 2.2: most control characters,
   * halves of surrogate pairs, U+FFFE and U+FFFF) replaced by U+FFFD, so that the reader sees that
   * something stood there. Markup is not escaped; that is the writer's work.
   *
   * @return the same object when nothing had to be replaced
   */
  public static String legal(String text) {
    int first = firstIllegal(text);
    if (first == text.length()) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length()).append(text, 0, first);
    text.codePoints()
        .skip(text.codePointCount(0, first))
        .forEach(point -> legal.appendCodePoint(isLegal(point) ? point : REPLACEMENT));
    return legal.toString();
  }

  private static int firstIllegal(String text) {
    int index = 0;
    while (index < text.length() && isLegal(text.codePointAt(index))) {
      index += Character.charCount(text.codePointAt(index));
    }
    return index;
  }

  private static boolean isLegal(int point) {
    if (point < 0x20) {
      return point == '\t' || point == '\n' || point == '\r';
    }
    return point < 0xD800 || point > 0xDFFF && point != 0xFFFE && point != 0xFFFF;
  }
}
