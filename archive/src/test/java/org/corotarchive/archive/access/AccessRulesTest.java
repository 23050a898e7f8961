// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.corotarchive.archive.fixture.TestArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessRulesTest {

  private static final Instant NOW = TestArchive.NOW;

  private final TestArchive archive;
  private final DeliveryFixture delivery;
  private final AccessControl control;
  private final AccessRules rules;

  AccessRulesTest(@TempDir Path folder) {
    archive = TestArchive.demo(folder.resolve("store"));
    delivery = new DeliveryFixture(folder.resolve("delivery"));
    control = new AccessControl(archive.database());
    rules = new AccessRules(archive.database());
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @Test
  void everything_is_under_the_open_rule_of_the_root_at_first() {
    archive.ingest(delivery.chromatic().rawPackage().folder());
    assertThat(visible()).isEqualTo("2");
    assertThat(control.readableClasses(Caller.anonymous(), NOW)).hasSize(1);
  }

  @Test
  void a_rule_on_a_branch_closes_what_is_there_and_what_comes_later() {
    archive.ingest(delivery.chromatic().folder());
    rules.set("corot/n2", Audience.NOBODY);
    assertThat(visible()).isEqualTo("0");
    assertThat(visibleFiles()).isEqualTo("0");
    archive.ingest(delivery.rawPackage().folder());
    assertThat(visible()).as("N0 stays open").isEqualTo("1");
    rules.set("corot/n0/LRc01", Audience.NOBODY);
    assertThat(visible()).isEqualTo("0");
  }

  @Test
  void a_rule_taken_away_gives_the_branch_back_to_the_rule_above() {
    archive.ingest(delivery.chromatic().folder());
    rules.set("corot/n2", Audience.NOBODY);
    rules.set("corot/n2/LRc01", Audience.OPEN);
    assertThat(visible()).as("the nearest rule decides").isEqualTo("1");
    rules.remove("corot/n2/LRc01");
    assertThat(visible()).isEqualTo("0");
    rules.remove("corot/n2");
    assertThat(visible()).isEqualTo("1");
    assertThat(visibleFiles()).isEqualTo("1");
  }

  @Test
  void products_tell_in_the_words_of_obscore_who_may_read_them() {
    archive.ingest(delivery.chromatic().rawPackage().folder());
    assertThat(rights()).isEqualTo("N0 public, N2 public");
    rules.set("corot/n2", Audience.NOBODY);
    assertThat(rights()).isEqualTo("N0 public, N2 proprietary");
    rules.set("corot/n2", Audience.OPEN);
    assertThat(rights()).as("also when the class stays").isEqualTo("N0 public, N2 public");
    rules.set("corot", Audience.NOBODY);
    assertThat(rights()).isEqualTo("N0 proprietary, N2 public");
    rules.remove("corot/n2");
    assertThat(rights()).isEqualTo("N0 proprietary, N2 proprietary");
  }

  @Test
  void what_comes_into_a_closed_branch_says_so_from_the_beginning() {
    rules.set("corot/n2", Audience.NOBODY);
    archive.ingest(delivery.chromatic().rawPackage().folder());
    assertThat(rights()).isEqualTo("N0 public, N2 proprietary");
  }

  @Test
  void a_change_of_audience_acts_at_once() {
    archive.ingest(delivery.chromatic().folder());
    int accessClass =
        Integer.parseInt(archive.tables().value("SELECT access_class FROM archive.file"));
    assertThat(control.mayRead(Caller.anonymous(), accessClass, NOW)).isTrue();
    rules.set("corot", Audience.NOBODY);
    assertThat(control.mayRead(Caller.anonymous(), accessClass, NOW)).isFalse();
  }

  @Test
  void the_root_keeps_a_rule_and_unknown_paths_are_refused() {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> rules.remove("corot"))
        .withMessageContaining("root");
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> rules.set("corot/n9", Audience.OPEN))
        .withMessageContaining("no node corot/n9");
  }

  private String rights() {
    return archive
        .tables()
        .value(
            "SELECT string_agg(level || ' ' || data_rights, ', ' ORDER BY level)"
                + " FROM archive.product");
  }

  private String visible() {
    return countOpen("product");
  }

  private String visibleFiles() {
    return countOpen("file");
  }

  private String countOpen(String table) {
    String classes = control.readableClasses(Caller.anonymous(), NOW).toString();
    return archive
        .tables()
        .value(
            "SELECT count(*) FROM archive."
                + table
                + " WHERE access_class = ANY ('"
                + classes.replace('[', '{').replace(']', '}')
                + "')");
  }
}
