// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.adql.typed.CheckedQuery;
import org.junit.jupiter.api.Test;

class TranslatedQueryTest {
  private static final QueryChecker CHECKER = new QueryChecker(SampleCatalog.read());

  @Test
  void theSmallerOfTopAndRowLimitCounts() throws AdqlException {
    assertThat(limited("SELECT TOP 5 ra FROM corot.star", 3)).endsWith(" LIMIT 3");
    assertThat(limited("SELECT TOP 5 ra FROM corot.star", 30)).endsWith(" LIMIT 5");
    assertThat(limited("SELECT ra FROM corot.star ORDER BY ra OFFSET 7", 30))
        .endsWith(" ORDER BY 1 LIMIT 30 OFFSET 7");
    assertThat(limited("SELECT ra FROM corot.star", 0)).endsWith(" LIMIT 0");
  }

  @Test
  void theRowLimitOfAUnionIsThatOfTheWhole() throws AdqlException {
    String sql =
        limited("SELECT TOP 2 ra FROM corot.star UNION SELECT dec FROM corot.star ORDER BY 1", 9);
    assertThat(sql)
        .startsWith("(SELECT")
        .contains(" LIMIT 2) UNION (")
        .endsWith("ORDER BY 1 LIMIT 9");
    assertThat(limited("(SELECT TOP 2 ra FROM corot.star ORDER BY dec) ORDER BY ra", 1))
        .contains("LIMIT 2) AS ")
        .endsWith(" ORDER BY 1 LIMIT 1");
    assertThat(limited("(SELECT TOP 2 ra FROM corot.star ORDER BY dec)", 1))
        .endsWith("ORDER BY t1.\"dec\" LIMIT 1");
  }

  @Test
  void aTopBeyondAllCountingIsCapped() throws AdqlException {
    assertThat(translate("SELECT TOP 99999999999999999999 ra FROM corot.star"))
        .endsWith(" LIMIT 9223372036854775807");
  }

  @Test
  void columnsAreNamedAsTheQueryWritesThem() throws AdqlException {
    List<OutputColumn> columns =
        columns(
            "SELECT RA, dec AS Delta, \"mag_v\", dec AS \"my name\", ra, COUNT(*), MAX(mag_b),"
                + " ROUND(ra, 2), ra + 1 FROM corot.star GROUP BY ra, dec, mag_v");
    assertThat(columns)
        .extracting(OutputColumn::name)
        .containsExactly(
            "RA",
            "Delta",
            "mag_v",
            "my name",
            "ra_2",
            "count_all",
            "max_mag_b",
            "round_ra",
            "col_9");
  }

  @Test
  void aPlainColumnKeepsAllItsFacts() throws AdqlException {
    OutputColumn column =
        columns(
                "WITH w AS (SELECT q.a FROM (SELECT mag_v AS a FROM corot.star) AS q) SELECT a FROM w")
            .get(0);
    assertThat(column.type()).isEqualTo(AdqlType.REAL);
    assertThat(column.facts().unit()).contains("mag");
    assertThat(column.facts().ucd()).contains("phot.mag;em.opt.V");
    assertThat(column.facts().utype()).contains("utype:mag_v");
    assertThat(column.facts().description()).contains("about mag_v");
  }

  @Test
  void unitsGoWhereArithmeticTakesThem() throws AdqlException {
    List<OutputColumn> columns =
        columns(
            "SELECT mag_b - mag_v, ra * 2, ra / dec, ra * mag_v, 1 / mag_v, mag_v + 1, AVG(ra),"
                + " COUNT(*), DISTANCE(ra, dec, 1, 2), COS(ra), RADIANS(ra), IN_UNIT(ra, 'arcsec'),"
                + " CAST(mag_v AS INTEGER), AREA(CIRCLE(ra, dec, 1)), POINT(ra, dec), SUM(mag_v)"
                + " FROM corot.star GROUP BY ra, dec, mag_b, mag_v");
    assertThat(columns)
        .extracting(column -> column.facts().unit().orElse(""))
        .containsExactly(
            "mag", "deg", "", "deg.mag", "", "", "deg", "", "deg", "", "rad", "arcsec", "mag",
            "deg**2", "deg", "mag");
    assertThat(columns).allSatisfy(column -> assertThat(column.facts().utype()).isEmpty());
    assertThat(columns.get(6).facts().ucd()).contains("stat.mean;pos.eq.ra;meta.main");
    assertThat(columns.get(7).facts().ucd()).contains("meta.number");
    assertThat(columns.get(14).facts().xtype()).contains("point");
    assertThat(columns.get(14).facts().arraysize()).contains("2");
  }

  @Test
  void theLeftOperandOfAUnionGivesTheFacts() throws AdqlException {
    List<OutputColumn> columns =
        columns(
            "SELECT mag_v AS m, NULL AS n FROM corot.star UNION SELECT ra, name FROM corot.star");
    assertThat(columns)
        .extracting(OutputColumn::type)
        .containsExactly(AdqlType.DOUBLE, AdqlType.VARCHAR);
    assertThat(columns.get(0).facts().unit()).contains("mag");
  }

  @Test
  void theTablesThatAreReadAreTold() throws AdqlException {
    CheckedQuery query =
        check(
            "SELECT ra FROM corot.star WHERE corot_id IN (SELECT corot_id FROM ivoa.obscore)"
                + " AND EXISTS (SELECT s.ra FROM star AS s)");
    assertThat(query.tables())
        .extracting(CatalogTable::name)
        .containsExactlyInAnyOrder("star", "obscore");
  }

  @Test
  void youngWordsAreNamesInTheOlderLanguage() throws AdqlException {
    String text = "SELECT s.offset FROM (SELECT ra AS offset, dec ilike FROM corot.star) AS s";
    SqlText sql =
        PostgresTranslator.translate(
            CHECKER.check(AdqlParser.parse(text, AdqlVersion.V2_0)), OptionalLong.empty());
    assertThat(sql.sql()).startsWith("SELECT t1.\"c1\" AS c1 FROM (");
  }

  @Test
  void namesOfTheCatalogueAreQuoted() throws AdqlException {
    assertThat(translate("SELECT \"Mag\" FROM TAP_UPLOAD.targets"))
        .isEqualTo("SELECT t1.\"Mag\" AS c1 FROM pg_temp.\"upload_targets\" AS t1");
  }

  @Test
  void aStepOfItsOwnTakesAFreeName() throws AdqlException {
    String sql =
        translate(
            "SELECT u.id FROM TAP_UPLOAD.targets AS u JOIN corot.star AS s"
                + " ON DISTANCE(u.ra, u.dec, s.ra, s.dec) < 1 AND DISTANCE(u.place, POINT(s.ra, s.dec)) < 2");
    assertThat(sql).contains("AS \"k1_1\"").contains("AS \"k2_1\"").contains(" OFFSET 0) AS t1");
  }

  private static String limited(String text, long rows) throws AdqlException {
    return PostgresTranslator.translate(check(text), OptionalLong.of(rows)).sql();
  }

  private static String translate(String text) throws AdqlException {
    return PostgresTranslator.translate(check(text), OptionalLong.empty()).sql();
  }

  private static List<OutputColumn> columns(String text) throws AdqlException {
    return check(text).columns();
  }

  private static CheckedQuery check(String text) throws AdqlException {
    return CHECKER.check(AdqlParser.parse(text, AdqlVersion.V2_1));
  }

  @Test
  void aFaultWithoutRemedyIsTold() {
    AdqlFault fault =
        new AdqlFault(AdqlFaultCode.SYNTAX, 1, 2, "something is wrong", Optional.empty(), "ab\n ^");
    assertThat(fault.text()).isEqualTo("line 1, column 2: something is wrong [SYNTAX]\nab\n ^");
  }
}
