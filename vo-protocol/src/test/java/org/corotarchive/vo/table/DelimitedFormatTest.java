// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corotarchive.vo.table.SampleFields.integer;
import static org.corotarchive.vo.table.SampleFields.real;
import static org.corotarchive.vo.table.SampleFields.text;
import static org.corotarchive.vo.table.SampleFields.unicode;
import static org.corotarchive.vo.table.SampleRows.NULL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DelimitedFormatTest {

  private static final TableHeader HEADER =
      TableHeader.of("t", List.of(integer("n"), text("a,b"), unicode("u"), real("d")));

  @Test
  void csvQuotesWhatNeedsIt() throws IOException {
    SampleRows rows =
        SampleRows.of(
            List.of(
                List.of(1, "plain", "\u00b5", 12.5),
                List.of(2, "say \"x\"", "a,b", 0.1),
                List.of(3, "", " edge", 1e-5),
                List.of(NULL, NULL, NULL, NULL),
                List.of(4, "two\nlines", "edge ", Double.NaN)));
    assertThat(write("csv", HEADER, rows))
        .isEqualTo(
            "n,\"a,b\",u,d\r\n"
                + "1,plain,\u00b5,12.5\r\n"
                + "2,\"say \"\"x\"\"\",\"a,b\",0.1\r\n"
                + "3,\"\",\" edge\",1.0E-5\r\n"
                + ",,,\r\n"
                + "4,\"two\nlines\",\"edge \",NaN\r\n");
  }

  @Test
  void csvCanComeWithoutNames() throws IOException {
    SampleRows rows = SampleRows.of(List.of(List.of(1, "a", "b", 2.0)));
    assertThat(write("text/csv;header=absent", HEADER, rows)).isEqualTo("1,a,b,2.0\r\n");
  }

  @Test
  void tsvHasBlanksForMarksOfTheForm() throws IOException {
    SampleRows rows = SampleRows.of(List.of(List.of(1, "a\tb\r\nc", "say \"\tx\"", 2.0)));
    assertThat(write("tsv", HEADER, rows))
        .isEqualTo("n\ta,b\tu\td\n1\ta b  c\t\"say \"\" x\"\"\"\t2.0\n");
  }

  @Test
  void aLoneAbsentValueIsNotAnEmptyLine() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(integer("n")));
    List<List<Object>> rows = List.of(List.of(1), List.of(NULL), List.of(2));
    assertThat(write("csv", header, SampleRows.of(rows))).isEqualTo("n\r\n1\r\n\"\"\r\n2\r\n");
    assertThat(write("tsv", header, SampleRows.of(rows))).isEqualTo("n\n1\n\"\"\n2\n");
  }

  @Test
  void namesStandAloneWhereThereAreNoRows() throws IOException {
    assertThat(write("csv", HEADER, SampleRows.none())).isEqualTo("n,\"a,b\",u,d\r\n");
  }

  @Test
  void aCutTableIsNeverEndedCleanly() {
    SampleRows rows =
        SampleRows.breaking(
            List.of(List.of(1, "a", "b", 2.0)), new RowStreamException("The query took too long."));
    assertThatThrownBy(() -> write("csv", HEADER, rows))
        .isInstanceOf(TruncatedTableException.class)
        .hasMessage("The query took too long.");
  }

  private static String write(String name, TableHeader header, RowStream rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFormats.find(name).orElseThrow().write(header, rows, 100, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
