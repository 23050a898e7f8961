// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.fixture.DeliveryFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

  private final DeliveryFixture fixture;

  DeliveryTest(@TempDir Path folder) {
    fixture = new DeliveryFixture(folder.resolve("delivery"));
  }

  @Test
  void files_come_in_the_order_of_their_paths_and_the_header_is_read() {
    fixture.text("N2/b.fits", "b").text("N2/a.fits", "a").text("DOC/c.txt", "c");
    Delivery delivery = Delivery.open(fixture.folder());
    assertThat(delivery.files())
        .extracting(DeliveredFile::relativePath)
        .containsExactly("DOC/c.txt", "N2/a.fits", "N2/b.fits");
    assertThat(delivery.header().release()).contains("4.4");
    assertThat(delivery.header().synthetic()).isTrue();
    assertThat(delivery.problems()).isEmpty();
    assertThat(delivery.sizeBytes()).isEqualTo(3);
  }

  @Test
  void links_are_refused_and_not_followed() throws IOException {
    Path secrets = Files.createDirectory(fixture.folder().resolveSibling("secrets"));
    Path secret = Files.writeString(secrets.resolve("passwd.txt"), "secret");
    Files.createSymbolicLink(fixture.file("passwd.txt"), secret);
    Files.createSymbolicLink(fixture.file("etc"), secrets);
    Delivery delivery = Delivery.open(fixture.folder());
    assertThat(delivery.files()).isEmpty();
    assertThat(delivery.problems())
        .extracting(FileProblem::file, problem -> problem.problem().code())
        .containsExactlyInAnyOrder(
            tuple("passwd.txt", ProblemCode.NOT_A_PLAIN_FILE),
            tuple("etc", ProblemCode.NOT_A_PLAIN_FILE));
  }

  @Test
  void odd_names_are_refused_and_shown_in_printable_form() {
    fixture.text("-rf.fits", "x").text("a b.fits", "x").text("bell\u0007.fits", "x");
    fixture.text(".hidden/x.fits", "x").text("caf\u00e9.fits", "x").text("good.fits", "x");
    Delivery delivery = Delivery.open(fixture.folder());
    assertThat(delivery.files()).extracting(DeliveredFile::name).containsExactly("good.fits");
    assertThat(delivery.problems())
        .extracting(problem -> problem.problem().code())
        .hasSize(5)
        .containsOnly(ProblemCode.NAME_UNSAFE);
    assertThat(delivery.problems()).extracting(FileProblem::file).contains("bell?.fits");
  }

  @Test
  void a_manifest_has_to_be_complete_and_exact() {
    String digest = "0".repeat(64);
    fixture.text("listed.fits", "x").text("unlisted.fits", "x");
    fixture.text(
        "manifest-sha256.txt", digest + "  listed.fits\n" + digest + "  missing.fits\nnonsense\n");
    Delivery delivery = Delivery.open(fixture.folder());
    assertThat(delivery.problems())
        .extracting(FileProblem::file, problem -> problem.problem().code())
        .containsExactlyInAnyOrder(
            tuple("manifest-sha256.txt", ProblemCode.DELIVERY_DESCRIPTION_WRONG),
            tuple("unlisted.fits", ProblemCode.MANIFEST_LACKS_FILE),
            tuple("missing.fits", ProblemCode.MANIFEST_FILE_MISSING));
    assertThat(delivery.files()).hasSize(1);
    assertThat(delivery.files().get(0).manifestSha256()).contains(digest);
  }

  @Test
  void a_header_with_impossible_values_is_reported() {
    fixture.text("delivery.properties", "release=4.4/../x\nsynthetic=perhaps\n");
    assertThat(Delivery.open(fixture.folder()).problems())
        .extracting(problem -> problem.problem().sentence())
        .containsExactly(
            "release is \"4.4/../x\"; it should be up to 20 letters, digits, dots and hyphens, for"
                + " instance 4.4.",
            "synthetic should be true or false.");
  }

  @Test
  void files_beside_a_product_list_are_a_contradiction() {
    fixture.text("product-list.csv", "product_code\n").text("a.fits", "x");
    Delivery delivery = Delivery.open(fixture.folder());
    assertThat(delivery.problems())
        .extracting(FileProblem::file)
        .containsExactly("product-list.csv");
    assertThat(delivery.files()).hasSize(1);
    assertThat(delivery.productList()).isEmpty();
  }

  @Test
  void a_folder_that_is_not_there_is_said_so() {
    assertThatExceptionOfType(ArchiveException.class)
        .isThrownBy(() -> Delivery.open(fixture.file("nowhere")))
        .withMessageContaining("There is no folder");
  }
}
