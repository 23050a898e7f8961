// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** The forms of the rows inside a VOTable (VOTable 1.4, section 5). */
enum VotableSerialization {
  TABLEDATA("<TABLEDATA>\n", "</TABLEDATA>") {
    @Override
    RowEncoder rows(List<Field> fields) {
      List<CellEncoder> cells = fields.stream().map(VotableSerialization::textCell).toList();
      return RowEncoder.delimited(
          cells, ascii("<TR><TD>"), ascii("</TD><TD>"), ascii("</TD></TR>\n"));
    }

    @Override
    Outlet outlet(OutputStream out) {
      return Outlet.plain(out);
    }
  },

  BINARY("<BINARY>\n<STREAM encoding=\"base64\">\n", "</STREAM>\n</BINARY>") {
    @Override
    RowEncoder rows(List<Field> fields) {
      return RowEncoder.binary(binaryCells(fields, AbsentInteger.LEAST));
    }

    @Override
    Outlet outlet(OutputStream out) {
      return new Base64Outlet(out);
    }
  },

  BINARY2("<BINARY2>\n<STREAM encoding=\"base64\">\n", "</STREAM>\n</BINARY2>") {
    @Override
    RowEncoder rows(List<Field> fields) {
      return RowEncoder.masked(binaryCells(fields, AbsentInteger.ZERO));
    }

    @Override
    Outlet outlet(OutputStream out) {
      return new Base64Outlet(out);
    }
  };

  private final String opening;
  private final String closing;

  VotableSerialization(String opening, String closing) {
    this.opening = opening;
    this.closing = closing;
  }

  private static List<CellEncoder> binaryCells(List<Field> fields, AbsentInteger absent) {
    return fields.stream().map(field -> BinaryCells.of(field, absent)).toList();
  }

  private static CellEncoder textCell(Field field) {
    CellEncoder cell = TextCells.of(field, XmlStrings.cell(field));
    OptionalInt elements = ArraySizes.fixedCount(field);
    return field.wire() == WireType.FLOAT8_ARRAY && elements.isPresent()
        ? new FixedArrayTextCell(cell, elements.getAsInt())
        : cell;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The encoder of the rows. */
  abstract RowEncoder rows(List<Field> fields);

  /** Where the rows' bytes go on their way to a stream. */
  abstract Outlet outlet(OutputStream out);

  /** The tags before the rows, inside DATA. */
  String opening() {
    return opening;
  }

  /** The tags behind the rows. */
  String closing() {
    return closing;
  }

  /**
   * Whether the header must name the number that stands for an absent integer; the others have a
   * mask or an empty cell (VOTable 1.4, section 5.5).
   */
  boolean namesNullNumbers() {
    return this == BINARY;
  }
}
