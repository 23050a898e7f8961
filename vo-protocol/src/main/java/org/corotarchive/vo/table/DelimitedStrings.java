// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Strings of CSV and TSV, in UTF-8. */
final class DelimitedStrings {

  private DelimitedStrings() {}

  /**
   * CSV (RFC 4180, section 2): a value in which a mark of the form stands, or which has blanks at
   * its ends, is in quotes, and so is an empty one, which is thereby told from an absent one.
   */
  record CsvCell() implements CellEncoder {

    private static final Substitutions QUOTES_DOUBLED =
        new Substitutions(Map.of((int) '"', "\"\""));

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      if (needsQuotes(row, start, length)) {
        sink.putByte('"');
        QUOTES_DOUBLED.put(row, start, length, sink);
        sink.putByte('"');
      } else {
        sink.put(row, start, length);
      }
    }

    private static boolean needsQuotes(byte[] row, int start, int length) {
      if (length == 0 || row[start] == ' ' || row[start + length - 1] == ' ') {
        return true;
      }
      for (int at = start; at < start + length; at++) {
        byte value = row[at];
        if (value == '"' || value == ',' || value == '\n' || value == '\r') {
          return true;
        }
      }
      return false;
    }

    @Override
    public void encodeNull(ByteSink sink) {}
  }

  /**
   * TSV (IANA, text/tab-separated-values): no value can hold a tabulator or the end of a line; each
   * becomes a blank. The form knows no quotes, but most readers take one for CSV's, so a value with
   * a quote is written as in CSV.
   */
  record TsvCell() implements CellEncoder {

    private static final Map<Integer, String> BLANKS =
        Map.of((int) '\t', " ", (int) '\n', " ", (int) '\r', " ");
    private static final Substitutions BLANKED = new Substitutions(BLANKS);
    private static final Substitutions BLANKED_AND_DOUBLED = new Substitutions(withQuotes());

    private static Map<Integer, String> withQuotes() {
      Map<Integer, String> substitutions = new HashMap<>(BLANKS);
      substitutions.put((int) '"', "\"\"");
      return substitutions;
    }

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      if (hasQuote(row, start, length)) {
        sink.putByte('"');
        BLANKED_AND_DOUBLED.put(row, start, length, sink);
        sink.putByte('"');
      } else {
        BLANKED.put(row, start, length, sink);
      }
    }

    private static boolean hasQuote(byte[] row, int start, int length) {
      for (int at = start; at < start + length; at++) {
        if (row[at] == '"') {
          return true;
        }
      }
      return false;
    }

    @Override
    public void encodeNull(ByteSink sink) {}
  }

  /** A cell that is alone in its row: readers skip empty lines, so an absent value is in quotes. */
  record LoneCell(CellEncoder cell) implements CellEncoder {

    @Override
    public void encode(byte[] row, int start, int length, ByteSink sink) throws IOException {
      cell.encode(row, start, length, sink);
    }

    @Override
    public void encodeNull(ByteSink sink) throws IOException {
      sink.putByte('"');
      sink.putByte('"');
    }
  }
}
