// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.corotarchive.archive.tree.RunTable;
import org.junit.jupiter.api.Test;

/**
 * All chromatic files of release N2-4.4, where their list lies in a folder beside the checkout
 * called shared.
 */
class MissionNamesTest {

  private static final Path LIST =
      Path.of("shared", "data", "corot", "catalogue", "en2_star_chr_files.csv");

  @Test
  void all_names_of_chromatic_files_are_recognised_and_fall_within_a_run() throws IOException {
    Optional<Path> list = find();
    assumeTrue(list.isPresent(), "the list of real names is not here");
    try (Stream<String> lines = Files.lines(list.orElseThrow())) {
      List<ProductName> names = lines.skip(1).map(MissionNamesTest::parse).toList();
      assertThat(names).hasSize(60_307);
      assertThat(names).allMatch(name -> name.dataSet().code().equals("EN2_STAR_CHR"));
      assertThat(names)
          .allMatch(
              name ->
                  RunTable.standard().all().stream()
                      .anyMatch(
                          run -> run.span().contains(name.span().orElseThrow(), Duration.ZERO)));
    }
  }

  private static ProductName parse(String line) {
    String[] fields = line.split(",");
    String fileName =
        String.format(
            Locale.ROOT,
            "EN2_STAR_CHR_%010d_%04d%02d%02dT%06d_%08dT%06d.fits",
            Stream.of(fields).map(Integer::valueOf).toArray());
    assertThat(ProductName.parse(fileName)).as(fileName).isInstanceOf(ProductName.class);
    return (ProductName) ProductName.parse(fileName);
  }

  private static Optional<Path> find() {
    Path folder = Path.of("").toAbsolutePath();
    return Stream.iterate(folder, f -> f.getParent() != null, Path::getParent)
        .map(parent -> parent.resolve(LIST))
        .filter(Files::exists)
        .findFirst();
  }
}
