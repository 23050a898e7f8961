// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;

/**
 * Reads a FITS file once from beginning to end: headers are kept, data are only counted and summed.
 * It demands whole blocks, so a file cut anywhere is found out.
 */
final class FitsScan {

  private static final int BLOCK_BYTES = 2880;
  private static final int MAX_HEADER_BLOCKS = 1000;
  private static final int MAX_CARDS_NAMED = 3;
  private static final String END_CARD = "END" + " ".repeat(77);

  private final InputStream input;
  private final String name;
  private final List<HduDescription> hdus = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final byte[] block = new byte[BLOCK_BYTES];

  /** Will read {@code input} to its end; the caller closes it. */
  FitsScan(InputStream input, String name) {
    this.input = input;
    this.name = name;
  }

  /** Reads; whatever is wrong ends the reading and goes to {@link #problems}. */
  FitsMember read() throws IOException {
    boolean more = readUnit();
    while (more) {
      more = readUnit();
    }
    return new FitsMember(name, hdus);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Reads one header and its data; false at the end of the file or of what can be understood. */
  private boolean readUnit() throws IOException {
    Optional<byte[]> headerBytes = readHeader();
    if (headerBytes.isEmpty()) {
      return false;
    }
    Optional<FitsHeader> header = FitsHeader.parse(headerBytes.get());
    OptionalLong dataBytes = header.map(FitsHeader::dataBytes).orElse(OptionalLong.empty());
    if (header.isEmpty() || dataBytes.isEmpty()) {
      return stop(
          ProblemCode.FITS_HEADER_UNREADABLE,
          "the header of " + unit() + " does not tell the size of its data.");
    }
    remarkOnCards(header.get());
    OnesComplementSum headerSum = new OnesComplementSum();
    headerSum.add(headerBytes.get(), headerBytes.get().length);
    return readData(header.get().keywords(), dataBytes.getAsLong(), headerSum);
  }

  private Optional<byte[]> readHeader() throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream(BLOCK_BYTES);
    for (int blocks = 0; blocks < MAX_HEADER_BLOCKS; blocks++) {
      int length = input.readNBytes(block, 0, BLOCK_BYTES);
      if (!continuesHeader(blocks, length)) {
        return Optional.empty();
      }
      header.write(block, 0, BLOCK_BYTES);
      if (hasEnd()) {
        return Optional.of(header.toByteArray());
      }
    }
    stop(ProblemCode.FITS_HEADER_UNREADABLE, "the header of " + unit() + " has no END card.");
    return Optional.empty();
  }

  /**
   * Whether a block just read belongs to a header; says what is wrong if it should but does not.
   */
  private boolean continuesHeader(int blocksBefore, int length) {
    if (blocksBefore == 0 && length == 0 && !hdus.isEmpty()) {
      return false;
    }
    boolean begins = blocksBefore > 0 || begins(hdus.isEmpty() ? "SIMPLE  =" : "XTENSION=", length);
    if (begins && length == BLOCK_BYTES) {
      return true;
    }
    if (begins && length >= 9 || blocksBefore > 0) {
      return stop(ProblemCode.FITS_TRUNCATED, "the file ends within the header of " + unit() + ".");
    }
    return hdus.isEmpty()
        ? stop(ProblemCode.NOT_FITS, "a FITS file begins with SIMPLE, this one does not.")
        : stop(
            ProblemCode.FITS_TRAILING_BYTES,
            "after extension " + (hdus.size() - 1) + " come bytes that are no extension.");
  }

  private boolean begins(String word, int length) {
    int compared = Math.min(length, word.length());
    return compared > 0
        && new String(block, 0, compared, StandardCharsets.ISO_8859_1)
            .equals(word.substring(0, compared));
  }

  private boolean hasEnd() {
    String text = new String(block, StandardCharsets.ISO_8859_1);
    for (int at = 0; at < BLOCK_BYTES; at += END_CARD.length()) {
      if (text.startsWith(END_CARD, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean readData(HeaderKeywords keywords, long dataBytes, OnesComplementSum headerSum)
      throws IOException {
    OnesComplementSum dataSum = new OnesComplementSum();
    long padded = (dataBytes + BLOCK_BYTES - 1) / BLOCK_BYTES * BLOCK_BYTES;
    for (long done = 0; done < padded; done += BLOCK_BYTES) {
      int length = input.readNBytes(block, 0, BLOCK_BYTES);
      if (length < BLOCK_BYTES) {
        return stop(
            ProblemCode.FITS_TRUNCATED,
            String.format(
                "the data of %s should have %d bytes with padding, but the file ends after %d.",
                unit(), padded, done + length));
      }
      dataSum.add(block, BLOCK_BYTES);
    }
    compareSums(keywords, headerSum, dataSum);
    hdus.add(describe(keywords, dataBytes));
    return true;
  }

  private HduDescription describe(HeaderKeywords keywords, long dataBytes) {
    return new HduDescription(
        hdus.size(),
        keywords.text("XTENSION").orElse("PRIMARY"),
        keywords.text("EXTNAME").orElse(""),
        dataBytes,
        keywords);
  }

  /** Compares with DATASUM and CHECKSUM where they are given (FITS 4.0, section 4.4.2.7). */
  private void compareSums(
      HeaderKeywords keywords, OnesComplementSum headerSum, OnesComplementSum dataSum) {
    Optional<String> given = keywords.text("DATASUM");
    if (given.isPresent() && !given.get().equals(Long.toString(dataSum.value()))) {
      problem(
          ProblemCode.FITS_DATASUM_WRONG,
          String.format(
              "DATASUM of %s is %s, but its data sum up to %d: they are damaged.",
              unit(), given.get(), dataSum.value()));
    }
    headerSum.add(dataSum);
    if (keywords.text("CHECKSUM").isPresent() && headerSum.value() != OnesComplementSum.ALL_ONES) {
      problem(
          ProblemCode.FITS_CHECKSUM_WRONG,
          "CHECKSUM of " + unit() + " is not right: header or data are damaged.");
    }
  }

  private void remarkOnCards(FitsHeader header) {
    List<String> cards = header.cardsNotStandard();
    if (!cards.isEmpty()) {
      problem(
          ProblemCode.CARD_NOT_STANDARD,
          String.format(
              "%d cards of %s break the FITS standard, for instance %s; they are kept as they are.",
              cards.size(), unit(), cards.subList(0, Math.min(MAX_CARDS_NAMED, cards.size()))));
    }
  }

  private String unit() {
    return hdus.isEmpty() ? "the primary unit" : "extension " + hdus.size();
  }

  private boolean stop(ProblemCode code, String sentence) {
    problem(code, sentence);
    return false;
  }

  private void problem(ProblemCode code, String sentence) {
    problems.add(new Problem(code, name + ": " + sentence));
  }
}
