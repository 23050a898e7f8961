// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Observation;

/**
 * The door: writes a sample archive as a delivery.
 *
 * <p>A file depends on its star, run and day only: the same options give the same bytes, and other
 * numbers of stars give the same files of the same stars. (Full images show the chosen stars.)
 */
public final class SampleArchive {

  private static final String TITLE = "Synthetic sample of the CoRoT archive";

  private SampleArchive() {}

  /**
   * Writes a sample.
   *
   * @param options what it shall hold
   * @param out a new or empty folder
   * @param progress told about each file
   * @return what was written
   * @throws SampleException when the options are wrong (then nothing was written), or when writing
   *     fails or is interrupted (then the folder has no {@code delivery.properties})
   */
  public static SampleSummary write(SampleOptions options, Path out, SampleProgress progress)
      throws SampleException {
    MissionFacts facts = MissionFacts.load();
    OptionsCheck.check(options, facts);
    return options.catalogueOnly()
        ? writeList(options, facts, out, progress)
        : writeFiles(options, facts, out, progress);
  }

  private static SampleSummary writeFiles(
      SampleOptions options, MissionFacts facts, Path out, SampleProgress progress)
      throws SampleException {
    RealCurves curves =
        options.curves().isPresent() ? RealCurves.in(options.curves().get()) : RealCurves.none();
    List<String> runs = chosenOr(SampleOptions.DEFAULT_RUNS, options, facts);
    List<Observation> observations = new ObservationPlanner(facts, runs).plan(options.stars());
    DeliveryFolder folder = DeliveryFolder.open(out);
    List<ProductSource> sources = new SampleContents(facts, observations, curves).sources();
    List<WrittenFile> files = new ArrayList<>(ParallelWriting.write(sources, folder, progress));
    files.add(folder.keepProperties(properties(TITLE)));
    files.add(folder.keepManifest(files));
    return summary(options.stars(), files);
  }

  private static SampleSummary writeList(
      SampleOptions options, MissionFacts facts, Path out, SampleProgress progress)
      throws SampleException {
    List<String> runs = chosenOr(facts.runCodes(), options, facts);
    DeliveryFolder folder = DeliveryFolder.open(out);
    List<WrittenFile> files = new ArrayList<>();
    files.add(folder.keep(new ProductList(facts, runs, options.stars()).file()));
    progress.fileWritten(ProductList.NAME, 1, 1);
    files.add(folder.keepProperties(properties(TITLE + ": product list")));
    return summary(options.stars(), files);
  }

  /** The runs asked for, in order of time, each once. */
  private static List<String> chosenOr(
      List<String> usual, SampleOptions options, MissionFacts facts) {
    List<String> wanted = options.runs().isEmpty() ? usual : options.runs();
    return facts.runCodes().stream().filter(wanted::contains).toList();
  }

  private static String properties(String title) {
    return String.join(
        "\n",
        "producer=CoRoT archive sample generator",
        "agreement=sample",
        "number=1",
        "date=2026-01-01",
        "release=4.4",
        "synthetic=true",
        "title=" + title,
        "");
  }

  private static SampleSummary summary(int stars, List<WrittenFile> files) {
    long bytes = files.stream().mapToLong(WrittenFile::sizeBytes).sum();
    return new SampleSummary(stars, files.size(), bytes);
  }
}
