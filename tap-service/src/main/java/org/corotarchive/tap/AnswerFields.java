// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.OutputColumn;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.vo.table.Datatype;
import org.corotarchive.vo.table.Field;
import org.corotarchive.vo.table.WireType;

/** The columns of an answer as VOTable fields (ADQL 2.1, section 3; TAP 1.1, section 2.7.1). */
final class AnswerFields {

  private AnswerFields() {}

  static List<Field> of(List<OutputColumn> columns) {
    return columns.stream().map(AnswerFields::field).toList();
  }

  private static Field field(OutputColumn column) {
    Form form = Form.of(column);
    return new Field(
        column.name(),
        form.datatype,
        column.facts().arraysize().or(() -> form.arraysize),
        column.facts().xtype().or(() -> form.xtype),
        column.facts().unit(),
        column.facts().ucd(),
        column.facts().utype(),
        column.facts().description(),
        form.wire);
  }

  /**
   * How values of one ADQL type are written and how they come from the database.
   *
   * @param datatype VOTable datatype
   * @param arraysize arraysize when the source column names none
   * @param xtype xtype when the source column names none
   * @param wire form in the database's rows
   */
  private record Form(
      Datatype datatype, Optional<String> arraysize, Optional<String> xtype, WireType wire) {

    static Form of(OutputColumn column) {
      AdqlType type = column.type();
      return switch (type) {
        case SMALLINT -> scalar(Datatype.SHORT, WireType.INT2);
        case INTEGER -> scalar(Datatype.INT, WireType.INT4);
        case BIGINT -> scalar(Datatype.LONG, WireType.INT8);
        case REAL -> scalar(Datatype.FLOAT, WireType.FLOAT4);
        case DOUBLE -> scalar(Datatype.DOUBLE, WireType.FLOAT8);
        case VARCHAR, CLOB -> text(column, Optional.empty());
        case REGION -> text(column, Optional.of("adql:REGION"));
        case TIMESTAMP ->
            new Form(Datatype.CHAR, Optional.of("*"), Optional.of("timestamp"), WireType.TIMESTAMP);
        case INTERVAL -> numbers("2", "interval");
        case POINT -> numbers("2", "point");
        case CIRCLE -> numbers("3", "circle");
        case POLYGON -> numbers("*", "polygon");
      };
    }

    private static Form scalar(Datatype datatype, WireType wire) {
      return new Form(datatype, Optional.empty(), Optional.empty(), wire);
    }

    private static Form text(OutputColumn column, Optional<String> xtype) {
      return new Form(
          column.facts().unicode() ? Datatype.UNICODE_CHAR : Datatype.CHAR,
          Optional.of("*"),
          xtype,
          WireType.TEXT);
    }

    private static Form numbers(String arraysize, String xtype) {
      return new Form(
          Datatype.DOUBLE, Optional.of(arraysize), Optional.of(xtype), WireType.FLOAT8_ARRAY);
    }
  }
}
