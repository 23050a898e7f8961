// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.corotarchive.vo.table.SampleFields.array;
import static org.corotarchive.vo.table.SampleFields.integer;
import static org.corotarchive.vo.table.SampleFields.real;
import static org.corotarchive.vo.table.SampleFields.text;
import static org.corotarchive.vo.table.SampleFields.unicode;
import static org.corotarchive.vo.table.SampleRows.NULL;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class VotableFormatTest {

  private static final TableHeader ONE_COLUMN = TableHeader.of("t", List.of(integer("n")));

  @Test
  void aShortTableLooksLikeThis() throws IOException {
    assertThat(write("votable/td", ONE_COLUMN, SampleRows.of(List.of(List.of(7))), 10))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3">
            <RESOURCE type="results">
            <INFO name="QUERY_STATUS" value="OK"/>
            <TABLE name="t">
            <FIELD ID="n" name="n" datatype="int"/>
            <DATA>
            <TABLEDATA>
            <TR><TD>7</TD></TR>
            </TABLEDATA>
            </DATA>
            </TABLE>
            </RESOURCE>
            </VOTABLE>
            """);
  }

  @Test
  void anOverflowIsMarkedBehindTheTable() throws IOException {
    SampleRows rows = SampleRows.of(List.of(List.of(7), List.of(8)));
    assertThat(write("votable/td", ONE_COLUMN, rows, 1))
        .endsWith(
            """
            <TR><TD>7</TD></TR>
            </TABLEDATA>
            </DATA>
            </TABLE>
            <INFO name="QUERY_STATUS" value="OVERFLOW">There are more rows than the 1 given here.</INFO>
            </RESOURCE>
            </VOTABLE>
            """);
  }

  @Test
  void aLimitOfZeroGivesFieldsAndTheMarkOfAnOverflow() throws IOException {
    assertThat(write("votable", ONE_COLUMN, SampleRows.none(), 0))
        .endsWith(
            """
            <FIELD ID="n" name="n" datatype="int"/>
            <DATA>
            <BINARY2>
            <STREAM encoding="base64">
            </STREAM>
            </BINARY2>
            </DATA>
            </TABLE>
            <INFO name="QUERY_STATUS" value="OVERFLOW">There are more rows than the 0 given here.</INFO>
            </RESOURCE>
            </VOTABLE>
            """);
  }

  @Test
  void aFaultIsMarkedBehindTheTable() throws IOException {
    SampleRows rows =
        SampleRows.breaking(List.of(List.of(7)), new RowStreamException("5 < 3 & more"));
    assertThat(write("votable", ONE_COLUMN, rows, 10))
        .endsWith(
            """
            <STREAM encoding="base64">
            AAAAAAc=
            </STREAM>
            </BINARY2>
            </DATA>
            </TABLE>
            <INFO name="QUERY_STATUS" value="ERROR">5 &lt; 3 &amp; more</INFO>
            </RESOURCE>
            </VOTABLE>
            """);
  }

  @Test
  void aLostSourceIsAFaultWithoutInsideDetail() throws IOException {
    SampleRows rows = SampleRows.breaking(List.of(List.of(7)), new IOException("socket 5 of pg"));
    assertThat(write("votable/td", ONE_COLUMN, rows, 10))
        .contains("value=\"ERROR\"")
        .doesNotContain("socket");
  }

  @Test
  void fieldsTellAllThatIsKnownOfColumns() throws IOException {
    String text = write("votable/b", SampleTable.HEADER, SampleRows.none(), 10);
    assertThat(text)
        .contains(
            """
            <INFO name="QUERY" value="SELECT * FROM sample WHERE a &lt; 3 AND b = 'x'"/>
            <COOSYS ID="ICRS" system="ICRS"/>
            <TIMESYS ID="MJD_UTC" timeorigin="MJD-origin" timescale="UTC" refposition="UNKNOWN"/>
            <TIMESYS ID="DATE_UTC" timescale="UTC" refposition="UNKNOWN"/>
            <TABLE name="sample">
            <DESCRIPTION>A table for tests</DESCRIPTION>
            <FIELD ID="small" name="small" datatype="short"><VALUES null="-32768"/></FIELD>
            """)
        .contains(
            "<FIELD ID=\"corot_id\" name=\"corot_id\" datatype=\"int\" ucd=\"meta.id;meta.main\">"
                + "<DESCRIPTION>Identifier &lt;of&gt; the star</DESCRIPTION>"
                + "<VALUES null=\"-2147483648\"/></FIELD>")
        .contains(
            "<FIELD ID=\"ra\" name=\"ra\" datatype=\"double\" unit=\"deg\""
                + " ucd=\"pos.eq.ra;meta.main\" utype=\"obscore:Char.ra\" ref=\"ICRS\">")
        .contains(
            "name=\"created\" datatype=\"char\" arraysize=\"*\" xtype=\"timestamp\""
                + " ref=\"DATE_UTC\"/>");
  }

  @Test
  void binary2TellsNullFromNaNAndFromEmptyText() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(real("d"), text("c")));
    SampleRows rows =
        SampleRows.of(List.of(List.of(NULL, NULL), List.of(Double.NaN, ""), List.of(1.0, "A")));
    assertThat(stream(write("votable", header, rows, 10)))
        .isEqualTo(
            "c0"
                + "7ff8000000000000"
                + "00000000"
                + "00"
                + "7ff8000000000000"
                + "00000000"
                + "00"
                + "3ff0000000000000"
                + "0000000141");
  }

  @Test
  void theMaskHasABitForEachOfManyColumns() throws IOException {
    TableHeader header = TableHeader.of("t", Collections.nCopies(9, integer("n")));
    SampleRows rows = SampleRows.of(List.of(List.of(1, NULL, 1, 1, 1, 1, 1, NULL, NULL)));
    assertThat(stream(write("votable", header, rows, 10))).startsWith("4180" + "00000001");
  }

  @Test
  void anAbsentIntegerIsTheDeclaredNumberInBinaryAndZeroInBinary2() throws IOException {
    SampleRows rows = SampleRows.of(List.of(List.of(NULL)));
    assertThat(stream(write("votable", ONE_COLUMN, rows, 10))).isEqualTo("80" + "00000000");
    rows = SampleRows.of(List.of(List.of(NULL)));
    assertThat(stream(write("votable/b", ONE_COLUMN, rows, 10))).isEqualTo("80000000");
  }

  @Test
  void charactersThatAColumnCannotHoldAreReplaced() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(text("c"), unicode("u")));
    String value = "\u00b5<\u0001\ud83d\ude80\uffff\r\n";
    SampleRows rows = SampleRows.of(List.of(List.of(value, value)));
    assertThat(write("votable/td", header, rows, 10))
        .contains("<TD>?&lt;???&#13;\n</TD><TD>\u00b5&lt;\ufffd\ud83d\ude80\ufffd&#13;\n</TD>");
    rows = SampleRows.of(List.of(List.of("\u00b5a", "\u00b5\ud83d\ude80")));
    assertThat(stream(write("votable/b", header, rows, 10)))
        .isEqualTo("00000002" + "3f61" + "00000003" + "00b5d83dde80");
  }

  @Test
  void infinityIsSpelledAsVotableWants() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(array("a", "3")));
    double[] value = {Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NaN};
    SampleRows rows = SampleRows.of(List.of(List.of(value)));
    assertThat(write("votable/td", header, rows, 10)).contains("<TD>-Inf +Inf NaN</TD>");
  }

  @Test
  void anAbsentArrayOfFixedSizeHasAllItsElements() throws IOException {
    TableHeader header = TableHeader.of("t", List.of(array("a", "2")));
    SampleRows rows = SampleRows.of(List.of(List.of(NULL)));
    assertThat(write("votable/td", header, rows, 10)).contains("<TD>NaN NaN</TD>");
  }

  @Test
  void columnsOfTheSameNameHaveIdsOfTheirOwn() throws IOException {
    TableHeader header =
        TableHeader.of("t", List.of(integer("ra"), integer("ra"), integer("2 much"), real("ICRS")))
            .withSystems(List.of(CoordinateSystem.icrs(List.of())));
    assertThat(header.fieldIds()).containsExactly("ra", "ra_2", "_2_much", "ICRS_2");
  }

  @Test
  void anArrayOfAnotherSizeThanDeclaredStopsTheTable() {
    TableHeader header = TableHeader.of("t", List.of(array("a", "2x3")));
    SampleRows rows = SampleRows.of(List.of(List.of(new double[] {1, 2, 3, 4, 5})));
    assertThatThrownBy(() -> write("votable", header, rows, 10))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("5 elements")
        .hasMessageContaining("6");
  }

  @Test
  void aNegativeLimitIsRefused() {
    assertThatThrownBy(() -> write("votable", ONE_COLUMN, SampleRows.none(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String write(String name, TableHeader header, RowStream rows, long maxRows)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFormats.find(name).orElseThrow().write(header, rows, maxRows, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String stream(String document) {
    String open = "base64\">";
    String text =
        document.substring(document.indexOf(open) + open.length(), document.indexOf("</STREAM>"));
    return HexFormat.of().formatHex(Base64.getMimeDecoder().decode(text));
  }
}
