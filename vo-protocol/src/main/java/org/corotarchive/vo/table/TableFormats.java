// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The list of the formats in which tables leave the archive; a new format is one line here. */
public final class TableFormats {

  private static final String VOTABLE = "application/x-votable+xml";
  private static final String TAP_REG_EXT = "ivo://ivoa.net/std/TAPRegExt#output-votable-";

  /** Parameters of media types that change the form; others are of no consequence to it. */
  private static final Set<String> TELLING_PARAMETERS =
      Set.of("serialization", "header", "charset");

  /** What is so for all formats, whether it is asked for or not. */
  private static final String ALWAYS_SO = "charset=utf-8";

  private TableFormats() {}

  /** All formats that the service declares, the default one first. */
  public static List<TableFormat> all() {
    return all(SpoolSpace.DEFAULT);
  }

  /** All formats that the service declares; those that must know all rows first use the space. */
  public static List<TableFormat> all(SpoolSpace space) {
    return List.of(
        votable("votable", VotableSerialization.BINARY2, Optional.empty(), VOTABLE),
        votable("votable/b2", VotableSerialization.BINARY2, "binary2"),
        votable("votable/b", VotableSerialization.BINARY, "binary"),
        votable("votable/td", VotableSerialization.TABLEDATA, "td"),
        votable("xml", VotableSerialization.TABLEDATA, Optional.empty(), "text/xml"),
        csv("csv", true, "text/csv;header=present", "text/csv"),
        new DelimitedFormat(
            "tsv", List.of("text/tab-separated-values"), DelimitedFormat.Dialect.TSV, true),
        new FitsFormat(space));
  }

  /** Formats that are not declared, but asked for by parameters that DALI lets people use. */
  private static List<TableFormat> variants() {
    List<TableFormat> variants = new ArrayList<>();
    variants.add(csv("csv/headless", false, "text/csv;header=absent"));
    for (VotableSerialization serialization : VotableSerialization.values()) {
      String asked = "text/xml;serialization=" + serialization;
      variants.add(votable("xml", serialization, Optional.empty(), "text/xml", asked));
    }
    return variants;
  }

  /**
   * The format that a user asks for, by short name or media type, in any case (DALI 1.1,
   * "RESPONSEFORMAT").
   *
   * @return empty when the archive does not have it
   */
  public static Optional<TableFormat> find(String responseFormat) {
    return find(responseFormat, SpoolSpace.DEFAULT);
  }

  /** As {@link #find(String)}, for formats that use the given space. */
  public static Optional<TableFormat> find(String responseFormat, SpoolSpace space) {
    String asked = normal(responseFormat);
    List<TableFormat> candidates = new ArrayList<>(all(space));
    candidates.addAll(variants());
    return candidates.stream().filter(format -> answers(format, asked)).findFirst();
  }

  private static boolean answers(TableFormat format, String asked) {
    return format.shortName().equals(asked)
        || format.mediaTypes().stream().anyMatch(type -> normal(type).equals(asked));
  }

  /** A media type in lower case, with the parameters that matter in alphabetical order. */
  private static String normal(String mediaType) {
    String[] parts = mediaType.toLowerCase(Locale.ROOT).split(";", -1);
    StringBuilder normal = new StringBuilder(parts[0].strip());
    Set<String> parameters = new TreeSet<>();
    for (int i = 1; i < parts.length; i++) {
      String parameter = parts[i].replaceAll("[\\s\"]", "");
      boolean tells = TELLING_PARAMETERS.contains(parameter.split("=", 2)[0]);
      if (tells && !parameter.equals(ALWAYS_SO)) {
        parameters.add(parameter);
      }
    }
    parameters.forEach(parameter -> normal.append(';').append(parameter));
    return normal.toString();
  }

  private static TableFormat votable(
      String shortName, VotableSerialization serialization, String idEnding) {
    return votable(
        shortName,
        serialization,
        Optional.of(TAP_REG_EXT + idEnding),
        VOTABLE + ";serialization=" + serialization);
  }

  private static TableFormat votable(
      String shortName,
      VotableSerialization serialization,
      Optional<String> tapRegExtId,
      String... mediaTypes) {
    return new VotableFormat(shortName, List.of(mediaTypes), serialization, tapRegExtId);
  }

  private static TableFormat csv(String shortName, boolean named, String... mediaTypes) {
    return new DelimitedFormat(shortName, List.of(mediaTypes), DelimitedFormat.Dialect.CSV, named);
  }
}
