// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductListTest {

  private static final int RUN = 2;
  private static final int IDENTIFIER = 4;
  private static final int COLUMNS = 19;

  @TempDir private Path folder = Path.of("");

  @Test
  void theListHasFourLinesForEachStarAndNothingElseIsDelivered() throws Exception {
    List<String[]> lines = lines("list", 2000);
    assertThat(lines).hasSize(8000).allMatch(cells -> cells.length == COLUMNS);
    Map<String, Long> perStar =
        lines.stream()
            .collect(Collectors.groupingBy(cells -> cells[IDENTIFIER], Collectors.counting()));
    assertThat(perStar).hasSize(2000);
    assertThat(Set.copyOf(perStar.values())).containsExactly(4L);
    assertThat(new SampleFiles(folder.resolve("list")).paths())
        .containsExactly("delivery.properties", "product-list.csv");
  }

  @Test
  void everyStarOfTheListIsSynthetic() throws Exception {
    assertThat(lines("list", 300))
        .allSatisfy(
            cells -> {
              assertThat(Long.parseLong(cells[IDENTIFIER])).isBetween(990_000_000L, 999_999_999L);
              assertThat(cells).endsWith("synthetic", "synthetic", "synthetic");
            });
  }

  @Test
  void starsAreSpreadOverTheRunsAsTheTargetsOfTheMissionWere() throws Exception {
    Map<String, Long> perRun =
        lines("list", 10_000).stream()
            .collect(Collectors.groupingBy(cells -> cells[RUN], Collectors.counting()));
    assertThat(perRun).hasSize(26);
    assertThat(perRun.getOrDefault("LRa01", 0L) / 4).isBetween(600L, 700L);
    assertThat(perRun.getOrDefault("SRc03", 0L) / 4).isBetween(30L, 45L);
  }

  @Test
  void theSameListIsWrittenTwice() throws Exception {
    lines("one", 500);
    lines("two", 500);
    assertThat(Files.mismatch(list("one"), list("two"))).isEqualTo(-1);
  }

  private Path list(String name) {
    return folder.resolve(name).resolve("product-list.csv");
  }

  private List<String[]> lines(String name, int stars) throws Exception {
    SampleOptions options = SampleOptions.defaults().withStars(stars).asCatalogueOnly();
    SampleArchive.write(options, folder.resolve(name), SampleProgress.SILENT);
    return Files.readAllLines(list(name)).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }
}
