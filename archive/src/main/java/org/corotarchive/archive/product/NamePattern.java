// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corotarchive.archive.ArchiveException;

/**
 * A pattern of file names with named parts, for instance {@code {CODE}_{ID}_{START}_{END}.fits}.
 */
public final class NamePattern {

  /** A named part of a file name. */
  enum Part {
    CODE("", "<code>"),
    ID("\\d{10}", "<10-digit CoRoT id>"),
    START("\\d{8}T\\d{6}", "<start yyyymmddThhmmss>"),
    END("\\d{8}T\\d{6}", "<end yyyymmddThhmmss>"),
    RUN("[ILS]R[ac]\\d{2}", "<run, for instance LRa01>"),
    CCD("[AE][12]", "<CCD A1, A2, E1 or E2>"),
    DATE("\\d{8}", "<date yyyymmdd>"),
    NAME("[A-Za-z0-9][A-Za-z0-9.-]{0,99}", "<name of letters, digits, dots, hyphens>"),
    VERSION("[0-9][A-Za-z0-9.-]{0,19}", "<version>"),
    EXTENSION("pdf|txt", "<pdf or txt>");

    private final String regex;
    private final String words;

    Part(String regex, String words) {
      this.regex = regex;
      this.words = words;
    }
  }

  private static final Pattern PLACE = Pattern.compile("\\{([A-Z]+)}");

  private final List<String> codes;
  private final List<Part> parts;
  private final Pattern pattern;
  private final String words;

  /**
   * Compiles a pattern.
   *
   * @param template text with parts in braces
   * @param codes the code that stands for {@code {CODE}}, then its other spellings
   * @throws ArchiveException if a part has no meaning
   */
  NamePattern(String template, List<String> codes) {
    this.codes = List.copyOf(codes);
    this.parts = new ArrayList<>();
    StringBuilder regex = new StringBuilder();
    StringBuilder spelled = new StringBuilder();
    Matcher place = PLACE.matcher(template);
    int from = 0;
    while (place.find()) {
      Part part = part(place.group(1), template);
      String literal = template.substring(from, place.start());
      regex.append(Pattern.quote(literal)).append('(').append(regex(part)).append(')');
      spelled.append(literal).append(part == Part.CODE ? codes.get(0) : part.words);
      parts.add(part);
      from = place.end();
    }
    this.pattern = Pattern.compile(regex + Pattern.quote(template.substring(from)));
    this.words = spelled + template.substring(from);
  }

  /** The parts of {@code fileName} if it has this pattern. */
  Optional<Map<Part, String>> match(String fileName) {
    Matcher matcher = pattern.matcher(fileName);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<Part, String> found = new EnumMap<>(Part.class);
    for (int i = 0; i < parts.size(); i++) {
      found.put(parts.get(i), matcher.group(i + 1));
    }
    return Optional.of(found);
  }

  /** How many characters of {@code fileName} show that a file of this pattern was meant. */
  int likeness(String fileName) {
    String literal = words.contains("<") ? words.substring(0, words.indexOf('<')) : words;
    Stream<String> beginnings =
        parts.contains(Part.CODE) ? codes.stream().map(code -> code + "_") : Stream.of(literal);
    return beginnings.filter(fileName::startsWith).mapToInt(String::length).max().orElse(0);
  }

  /** The pattern in words for people. */
  @Override
  public String toString() {
    return words;
  }

  private String regex(Part part) {
    return part == Part.CODE
        ? codes.stream().map(Pattern::quote).collect(Collectors.joining("|"))
        : part.regex;
  }

  private static Part part(String name, String template) {
    for (Part part : Part.values()) {
      if (part.name().equals(name)) {
        return part;
      }
    }
    throw new ArchiveException("The name pattern " + template + " has an unknown part " + name);
  }
}
