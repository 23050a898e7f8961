// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.corotarchive.vo.table.SampleFields.array;
import static org.corotarchive.vo.table.SampleFields.described;
import static org.corotarchive.vo.table.SampleFields.integer;
import static org.corotarchive.vo.table.SampleFields.real;
import static org.corotarchive.vo.table.SampleFields.scalar;
import static org.corotarchive.vo.table.SampleFields.text;
import static org.corotarchive.vo.table.SampleFields.timestamp;
import static org.corotarchive.vo.table.SampleFields.unicode;
import static org.corotarchive.vo.table.SampleRows.NULL;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A table with a column of each kind, and rows at the limits of each. */
final class SampleTable {

  static final List<Field> FIELDS =
      List.of(
          scalar("small", Datatype.SHORT, WireType.INT2),
          described(integer("corot_id"), "", "meta.id;meta.main", "", "Identifier <of> the star"),
          scalar("big", Datatype.LONG, WireType.INT8),
          scalar("mag", Datatype.FLOAT, WireType.FLOAT4),
          described(real("ra"), "deg", "pos.eq.ra;meta.main", "obscore:Char.ra", "Right ascension"),
          described(real("dec"), "deg", "pos.eq.dec;meta.main", "obscore:Char.dec", "Declination"),
          described(real("t_min"), "d", "time.start;obs.exposure", "obscore:Char.t", "Start"),
          text("name"),
          unicode("remark"),
          timestamp("created"),
          array("vector", "*"),
          array("pair", "2"));

  static final List<List<Object>> ROWS =
      List.of(
          List.of(
              (short) 1,
              102708694,
              3_000_000_000L,
              12.345f,
              291.7771,
              1.3837,
              54236.2475694444,
              "CoRoT-2",
              "\u00b5 \u00c5 \u2609 \ud83d\ude80",
              LocalDateTime.of(2007, 5, 16, 6, 2, 26),
              new double[] {1.5, -2.25, 1e-9},
              new double[] {1, 2}),
          List.of(
              Short.MAX_VALUE,
              Integer.MAX_VALUE,
              Long.MAX_VALUE,
              Float.MAX_VALUE,
              Double.MAX_VALUE,
              Double.MIN_VALUE,
              0.1 + 0.2,
              "a <b> & \"c\", d",
              "quote ' and , comma",
              LocalDateTime.of(2012, 11, 2, 23, 59, 59, 999_999_000),
              new double[] {},
              new double[] {Double.POSITIVE_INFINITY, -0.5}),
          List.of(
              (short) (Short.MIN_VALUE + 1),
              Integer.MIN_VALUE + 1,
              Long.MIN_VALUE + 1,
              Float.NaN,
              Double.NaN,
              Double.POSITIVE_INFINITY,
              Double.NEGATIVE_INFINITY,
              "",
              "",
              LocalDateTime.of(1995, 1, 1, 0, 0, 0, 500_000_000),
              new double[] {7},
              new double[] {0, 0}),
          Collections.nCopies(FIELDS.size(), NULL));

  static final TableHeader HEADER =
      TableHeader.of("sample", FIELDS)
          .withDescription("A table for tests")
          .withInfos(List.of(Info.of("QUERY", "SELECT * FROM sample WHERE a < 3 AND b = 'x'")))
          .withSystems(
              List.of(
                  CoordinateSystem.icrs(FIELDS),
                  TimeSystem.modifiedJulianDate(Set.of(6)),
                  TimeSystem.calendar(Set.of(9))));

  private SampleTable() {}
}
