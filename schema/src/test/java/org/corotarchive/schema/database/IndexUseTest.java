// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.corotarchive.schema.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans of queries as a user's role sees them, through the views and under the row-level rule. */
class IndexUseTest {

  @RegisterExtension static final TestDatabase DATABASE = TestDatabase.fresh();

  private static final String CONE =
      "scircle(spoint(radians(100.0::float8), radians(0.0::float8)), radians(0.1::float8))";

  @BeforeAll
  static void fill() throws SQLException {
    DATABASE.fill(300_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ivoa.obscore  | s_pos <@ CONE                                          | product_pos",
        "ivoa.obscore  | s_pos <@ CONE AND (s_pos <-> center(CONE)) < 0.001     | product_pos",
        "ivoa.obscore  | s_bounds && CONE AND s_poly && CONE                    | product_bounds",
        "ivoa.obscore  | s_bounds @> spoint(1, 0) AND s_poly @> spoint(1, 0)    | product_bounds",
        "ivoa.obscore  | obs_publisher_did = 'x'                                | product_obs_publisher_did_key",
        "ivoa.obscore  | obs_id = 'x'                                           | product_obs_id",
        "ivoa.obscore  | obs_id >= 'LRa01_E1_00001' AND obs_id < 'LRa01_E1_00002' AND obs_id LIKE 'LRa01_E1_00001%' | product_obs_id",
        "ivoa.obscore  | corot_id = 7                                           | product_corot_id",
        "ivoa.obscore  | target_name = 'CoRoT 7'                                | product_target_name",
        "ivoa.obscore  | t_min BETWEEN 54300 AND 54300.1                        | product_t_min",
        "ivoa.obscore  | run_code = 'SRc01'                                     | product_run",
        "corot.star    | pos <@ CONE                                            | star_pos",
        "corot.star    | corot_id = 7                                           | star_pkey",
        "corot.star    | name = 'Star 7'                                        | star_name",
        "corot.product | obs_publisher_did = 'x'                                | product_obs_publisher_did_key",
        "corot.product | file_name = 'x'                                        | file_name",
        "corot.product | s_pos <@ CONE                                          | product_pos"
      })
  void conditionUsesIndex(String view, String condition, String index) throws SQLException {
    String sql = "SELECT * FROM " + view + " WHERE " + condition.replace("CONE", CONE);
    assertThat(plan(sql))
        .containsPattern("Index Scan (using|on) " + index + "\\b")
        .doesNotContain("Seq Scan on product");
  }

  @Test
  void theEarliestRowsComeFromTheIndexWithoutSorting() throws SQLException {
    assertThat(plan("SELECT obs_id, access_url FROM ivoa.obscore ORDER BY t_min LIMIT 10"))
        .contains("Index Scan using product_t_min")
        .doesNotContain("Sort");
  }

  @Test
  void joinWithAnUploadOnTheSkyUsesTheIndexWhenTheCirclesAreMadeFirst() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, "{1}")) {
      upload(tap);
      String sql =
          "WITH circles AS MATERIALIZED (SELECT id,"
              + " scircle(spoint(radians(ra), radians(dec)), radians(0.001::float8)) AS circle FROM upload)"
              + " SELECT id, obs_id FROM circles JOIN ivoa.obscore ON s_pos <@ circle";
      assertThat(tap.plan(sql))
          .contains("Index Scan using product_pos")
          .doesNotContain("Seq Scan on product");
      assertThat(tap.value("SELECT count(*) FROM (" + sql + ") AS matches")).isNotEqualTo("0");
    }
  }

  @Test
  void joinWithAnUploadByNumberUsesTheIndex() throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, "{1}")) {
      upload(tap);
      assertThat(tap.plan("SELECT * FROM upload JOIN ivoa.obscore ON corot_id = id"))
          .contains("using product_corot_id");
    }
  }

  private static void upload(TapConnection tap) throws SQLException {
    tap.execute("CREATE TEMPORARY TABLE upload (id bigint, ra float8, dec float8)");
    tap.execute(
        "INSERT INTO upload SELECT corot_id, ra, dec FROM corot.star ORDER BY corot_id LIMIT 1000");
    tap.execute("ANALYZE upload");
  }

  @Test
  void joinOfTwoViewsUsesTheIndexesOfBoth() throws SQLException {
    assertThat(
            plan(
                "SELECT name, obs_id FROM corot.star s JOIN ivoa.obscore o USING (corot_id) WHERE pos <@ "
                    + CONE))
        .contains("star_pos", "Index Scan using product_corot_id");
  }

  @Test
  void joinOfTwoViewsOnTheSkyUsesTheIndexWhenTheCirclesAreMadeFirst() throws SQLException {
    assertThat(
            plan(
                "WITH circles AS MATERIALIZED (SELECT name, scircle(pos, radians(0.001::float8)) AS circle"
                    + " FROM corot.star WHERE corot_id < 100)"
                    + " SELECT name, obs_id FROM circles JOIN ivoa.obscore ON s_pos <@ circle"))
        .contains("Index Scan using product_pos");
  }

  @Test
  void joinOfTwoViewsOnTheSkyUsesTheIndexWhenTheRadiusIsConstant() throws SQLException {
    assertThat(
            plan(
                "SELECT name, obs_id FROM corot.star JOIN ivoa.obscore"
                    + " ON s_pos <@ scircle(pos, radians(0.001::float8)) WHERE star.corot_id < 100"))
        .contains("Index Scan using product_pos");
  }

  @Test
  void linksAreMadeWithoutAskingForTheBaseUrlInEveryRow() throws SQLException {
    assertThat(plan("SELECT access_url, publisher_id FROM ivoa.obscore"))
        .contains("InitPlan 1", "InitPlan 2", "InitPlan 3")
        .doesNotContain("SubPlan", "Join", "Nested Loop");
  }

  private static String plan(String sql) throws SQLException {
    try (TapConnection tap = TapConnection.open(DATABASE, "{1}")) {
      return tap.plan(sql);
    }
  }
}
