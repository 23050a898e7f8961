// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifierTest {

  private static final String AUTHORITY = "org.corotarchive.test";

  @Test
  void a_star_product_is_identified_by_set_run_ccd_star_and_release() {
    ProductIdentity identity =
        new ProductIdentity(
            set("EN2_STAR_CHR"),
            new ProductKey.Star(101_206_560),
            Optional.of("LRc01"),
            Optional.of("E1"),
            "4.4");
    assertThat(PublisherDid.of(AUTHORITY, identity).value())
        .isEqualTo("ivo://org.corotarchive.test/corot/n2?EN2_STAR_CHR/LRc01/E1/0101206560/4.4");
    assertThat(identity.observationId()).isEqualTo("LRc01_E1_0101206560");
    assertThat(identity.title(true))
        .isEqualTo("CoRoT LRc01 E1 star 0101206560, chromatic light curve, N2 (synthetic)");
  }

  @Test
  void what_has_no_star_leaves_its_part_out() {
    ProductIdentity image =
        new ProductIdentity(
            set("EN2_FULLIMAGE"),
            new ProductKey.RunCcd("LRc01", "E1"),
            Optional.of("LRc01"),
            Optional.of("E1"),
            "4.4");
    assertThat(PublisherDid.of(AUTHORITY, image).value())
        .endsWith("/corot/n2?EN2_FULLIMAGE/LRc01/E1/4.4");
    assertThat(image.observationId()).isEqualTo("LRc01_E1");
    ProductIdentity day =
        new ProductIdentity(
            set("N1_HK"),
            new ProductKey.Date(LocalDate.of(2007, 5, 16)),
            Optional.of("LRc01"),
            Optional.empty(),
            "4.4");
    assertThat(PublisherDid.of(AUTHORITY, day).value())
        .endsWith("/corot/n1?N1_HK/LRc01/20070516/4.4");
    assertThat(day.observationId()).isEqualTo("20070516");
    ProductIdentity document =
        new ProductIdentity(
            set("DOCUMENT"),
            new ProductKey.Named("guide"),
            Optional.empty(),
            Optional.empty(),
            "1");
    assertThat(PublisherDid.of(AUTHORITY, document).value())
        .endsWith("/corot/doc?DOCUMENT/guide/1");
    assertThat(document.observationId()).isEqualTo("guide");
  }

  @Test
  void a_file_id_follows_from_identifier_and_version_alone() {
    PublisherDid did = new PublisherDid("ivo://org.corotarchive.test/corot/n2?X/4.4");
    // Python: uuid.uuid3(uuid.NAMESPACE_URL, "ivo://org.corotarchive.test/corot/n2?X/4.4#1")
    assertThat(FileId.of(did, 1)).hasToString("1ea04dc6-a23f-3f29-bee3-04b15abb2798");
    assertThat(FileId.of(did, 2)).isNotEqualTo(FileId.of(did, 1));
  }

  private static DataSet set(String code) {
    return DataSets.standard().find(code).orElseThrow();
  }
}
