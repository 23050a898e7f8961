// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nom.tam.fits.Header;
import nom.tam.fits.HeaderCard;
import nom.tam.fits.TruncatedFileException;
import nom.tam.util.Cursor;
import nom.tam.util.FitsInputStream;

/** One header, from its blocks of 2880 bytes. */
final class FitsHeader {

  private static final int CARD_BYTES = 80;
  // FITS 4.0, sections 4.1.2.1 and 4.1.1: capitals, digits, hyphen, underscore; printable ASCII.
  private static final Pattern STANDARD_CARD =
      Pattern.compile("[A-Z0-9_-]{0,8} {0,8}(?<=^.{8})[ -~]{72}");

  private final byte[] bytes;
  private final HeaderKeywords keywords;

  private FitsHeader(byte[] bytes, HeaderKeywords keywords) {
    this.bytes = bytes;
    this.keywords = keywords;
  }

  /** The header in {@code bytes}; empty if it cannot be understood at all. */
  static Optional<FitsHeader> parse(byte[] bytes) {
    try (FitsInputStream input = new FitsInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(new FitsHeader(bytes, keywords(new Header(input))));
    } catch (IOException | TruncatedFileException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  HeaderKeywords keywords() {
    return keywords;
  }

  /** The keyword fields of cards that break the standard, in order. */
  List<String> cardsNotStandard() {
    List<String> found = new ArrayList<>();
    for (int at = 0; at + CARD_BYTES <= bytes.length; at += CARD_BYTES) {
      String card = new String(bytes, at, CARD_BYTES, StandardCharsets.ISO_8859_1);
      if (!STANDARD_CARD.matcher(card).matches()) {
        found.add(card.substring(0, 8).strip());
      }
    }
    return found;
  }

  /**
   * Size of the data without padding (FITS 4.0, section 4.4.1.1 equation 1, and 6.1.2 for random
   * groups); empty if the keywords make no sense.
   */
  OptionalLong dataBytes() {
    try {
      long axes = keywords.integer("NAXIS").orElseThrow();
      if (axes == 0) {
        return OptionalLong.of(0);
      }
      return OptionalLong.of(dataBytes(axes));
    } catch (ArithmeticException | java.util.NoSuchElementException e) {
      return OptionalLong.empty();
    }
  }

  private long dataBytes(long axes) {
    boolean randomGroups = keywords.isTrue("GROUPS") && size("NAXIS1") == 0;
    long elements = 1;
    for (long axis = randomGroups ? 2 : 1; axis <= axes; axis++) {
      elements = Math.multiplyExact(elements, size("NAXIS" + axis));
    }
    long group = Math.addExact(elements, keywords.integer("PCOUNT").orElse(0));
    long count = Math.multiplyExact(keywords.integer("GCOUNT").orElse(1), group);
    long bytesPerElement = Math.abs(keywords.integer("BITPIX").orElseThrow()) / 8;
    return positive(Math.multiplyExact(count, bytesPerElement));
  }

  private long size(String keyword) {
    return positive(keywords.integer(keyword).orElseThrow());
  }

  private static long positive(long number) {
    if (number < 0) {
      throw new ArithmeticException("a size is never negative");
    }
    return number;
  }

  private static HeaderKeywords keywords(Header header) {
    HeaderKeywords.Builder keywords = new HeaderKeywords.Builder();
    Cursor<String, HeaderCard> cards = header.iterator();
    while (cards.hasNext()) {
      HeaderCard card = cards.next();
      if (card.isKeyValuePair() && card.getValue() != null) {
        keywords.add(card.getKey(), card.getValue(), card.isStringValue());
      }
    }
    return keywords.build();
  }
}
