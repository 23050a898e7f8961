// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Optional;

/** Short ways to name columns in tests. */
final class SampleFields {

  private SampleFields() {}

  static Field scalar(String name, Datatype datatype, WireType wire) {
    return field(name, datatype, Optional.empty(), Optional.empty(), wire);
  }

  static Field text(String name) {
    return field(name, Datatype.CHAR, Optional.of("*"), Optional.empty(), WireType.TEXT);
  }

  static Field unicode(String name) {
    return field(name, Datatype.UNICODE_CHAR, Optional.of("*"), Optional.empty(), WireType.TEXT);
  }

  static Field timestamp(String name) {
    return field(
        name, Datatype.CHAR, Optional.of("*"), Optional.of("timestamp"), WireType.TIMESTAMP);
  }

  static Field array(String name, String arraysize) {
    return field(
        name, Datatype.DOUBLE, Optional.of(arraysize), Optional.empty(), WireType.FLOAT8_ARRAY);
  }

  static Field integer(String name) {
    return scalar(name, Datatype.INT, WireType.INT4);
  }

  static Field real(String name) {
    return scalar(name, Datatype.DOUBLE, WireType.FLOAT8);
  }

  /** The same field with unit, UCD, utype and description. */
  static Field described(Field field, String unit, String ucd, String utype, String description) {
    return new Field(
        field.name(),
        field.datatype(),
        field.arraysize(),
        field.xtype(),
        Optional.of(unit),
        Optional.of(ucd),
        Optional.of(utype),
        Optional.of(description),
        field.wire());
  }

  private static Field field(
      String name,
      Datatype datatype,
      Optional<String> arraysize,
      Optional<String> xtype,
      WireType wire) {
    return new Field(
        name,
        datatype,
        arraysize,
        xtype,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        wire);
  }
}
