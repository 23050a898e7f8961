// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.product.TimeSpan;

/**
 * The observation runs of the mission, from {@code runs.csv}. Start and end are those of the file
 * names of release N2-4.4; which dates belong to which code is certain only where the table says
 * so.
 */
public final class RunTable {

  private static final String RESOURCE = "runs.csv";
  private static final RunTable STANDARD = load();

  private final Map<String, Run> byCode = new LinkedHashMap<>();

  private RunTable(List<Run> runs) {
    runs.forEach(run -> byCode.put(run.code(), run));
  }

  /** The runs of {@code runs.csv}. */
  public static RunTable standard() {
    return STANDARD;
  }

  /** All runs, in the order in which they were observed. */
  public List<Run> all() {
    return List.copyOf(byCode.values());
  }

  /** The run with the code {@code code}. */
  public Optional<Run> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  private static RunTable load() {
    try (InputStream input = RunTable.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(input), StandardCharsets.UTF_8))) {
      return new RunTable(lines.lines().skip(1).map(RunTable::run).toList());
    } catch (IOException e) {
      throw new ArchiveException("The description file " + RESOURCE + " cannot be read.", e);
    }
  }

  private static Run run(String line) {
    String[] fields = line.split(",");
    return new Run(
        fields[0],
        new TimeSpan(Instant.parse(fields[1] + "Z"), Instant.parse(fields[2] + "Z")),
        Integer.parseInt(fields[3]),
        Integer.parseInt(fields[4]),
        Boolean.parseBoolean(fields[5]));
  }
}
