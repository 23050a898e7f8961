// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.ArchiveIdentity;
import org.corotarchive.archive.fixture.ArchiveDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArchiveSetupTest {

  private static final ArchiveIdentity DEMO = new ArchiveIdentity("org.corotarchive.demo", true);

  private final ArchiveDatabase tables = ArchiveDatabase.create();
  private final ArchiveSetup setup = new ArchiveSetup(tables.database());

  @AfterEach
  void dropTables() {
    tables.close();
  }

  @Test
  void an_archive_has_no_identity_before_and_one_for_ever_after() {
    assertThat(setup.identity()).isEmpty();
    setup.setUp(DEMO);
    assertThat(setup.identity()).contains(DEMO);
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> setup.setUp(new ArchiveIdentity("org.example", true)))
        .withMessageContaining("org.corotarchive.demo");
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> setup.setUp(new ArchiveIdentity("org.corotarchive.demo", false)))
        .withMessageContaining("demonstration");
    assertThat(setup.identity()).contains(DEMO);
  }

  @Test
  void tree_and_runs_are_loaded() {
    setup.setUp(DEMO);
    assertThat(tables.count("archive.run")).isEqualTo(26);
    assertThat(tables.value("SELECT kind FROM archive.node WHERE path = 'corot/n2/LRc01'"))
        .isEqualTo("directory");
    assertThat(
            tables.value(
                "SELECT kind || ' ' || family || ' ' || run_code || ' ' || title_fr"
                    + " FROM archive.node WHERE path = 'corot/n2/LRc01/EN2_STAR_CHR'"))
        .isEqualTo("data_set main LRc01 Courbes de lumière chromatiques");
    assertThat(tables.count("archive.access_rule")).isEqualTo(1);
  }

  @Test
  void doing_it_again_keeps_what_people_changed() {
    setup.setUp(DEMO);
    long nodes = tables.count("archive.node");
    tables.execute(
        "UPDATE archive.node SET family = 'complementary', title_en = 'Old'"
            + " WHERE path = 'corot/n2/LRc01/EN2_STAR_CHR'");
    tables.execute("UPDATE archive.access_rule SET audience = 'NOBODY'");
    setup.setUp(DEMO);
    assertThat(tables.count("archive.node")).isEqualTo(nodes);
    assertThat(
            tables.value(
                "SELECT family || ' ' || title_en FROM archive.node"
                    + " WHERE path = 'corot/n2/LRc01/EN2_STAR_CHR'"))
        .isEqualTo("complementary Chromatic light curves");
    assertThat(tables.value("SELECT audience FROM archive.access_rule")).isEqualTo("NOBODY");
  }

  @Test
  void an_authority_that_cannot_stand_in_an_identifier_is_refused() {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> new ArchiveIdentity("a/b", true))
        .withMessageContaining("for instance org.corotarchive.demo");
  }
}
