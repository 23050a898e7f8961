// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.descriptor.Element;

/** Makes data sets from the elements of {@code products.xml}; the file itself explains them. */
final class DataSetReader {

  private final Map<String, Element> observations = new HashMap<>();

  private DataSetReader(Element root) {
    root.children("observation").forEach(o -> observations.put(o.required("name"), o));
  }

  static List<DataSet> read(Element root) {
    DataSetReader reader = new DataSetReader(root);
    return root.children("data-set").stream().map(reader::dataSet).toList();
  }

  private DataSet dataSet(Element element) {
    String code = element.required("code");
    List<String> codes = new ArrayList<>(List.of(code));
    codes.addAll(element.words("aliases"));
    return new DataSet(
        code,
        Level.valueOf(element.required("level")),
        element.optional("channel").map(c -> Channel.valueOf(c.toUpperCase(Locale.ROOT))),
        packaging(element.required("packaging")),
        key(element.required("key")),
        new NamePattern(element.required("pattern"), codes),
        element.required("title"),
        element.words("keywords"),
        layouts(element),
        element.optional("observation").map(name -> observation(element, name)));
  }

  private static Packaging packaging(String word) {
    return Arrays.stream(Packaging.values())
        .filter(packaging -> packaging.descriptor().equals(word))
        .findFirst()
        .orElseThrow(() -> new ArchiveException("Unknown packaging " + word));
  }

  private static KeyKind key(String word) {
    return Arrays.stream(KeyKind.values())
        .filter(key -> key.descriptor().equals(word))
        .findFirst()
        .orElseThrow(() -> new ArchiveException("Unknown key " + word));
  }

  private static List<ExtensionLayout> layouts(Element element) {
    return element.optional("extensions").stream()
        .flatMap(text -> Arrays.stream(text.split("\\|")))
        .map(String::strip)
        .map(text -> "*".equals(text) ? List.<String>of() : List.of(text.split(" +")))
        .map(ExtensionLayout::new)
        .toList();
  }

  private ObservationFacts observation(Element dataSet, String name) {
    Element facts =
        dataSet.completedBy(
            Optional.ofNullable(observations.get(name))
                .orElseThrow(() -> new ArchiveException("Unknown observation " + name)));
    return new ObservationFacts(
        facts.required("type"),
        facts.required("subtype"),
        Integer.parseInt(facts.required("calib-level")),
        facts.optional("em-min").map(shortest -> spectral(facts, shortest)),
        facts.optional("o-ucd"),
        facts.optional("o-unit"),
        facts.optional("o-calib-status"),
        facts.required("instrument"),
        SkyKind.valueOf(facts.required("sky").toUpperCase(Locale.ROOT)),
        facts.optional("sampling").stream().mapToDouble(Double::parseDouble).findFirst());
  }

  private static ObservationFacts.Spectral spectral(Element facts, String shortest) {
    OptionalInt colours = facts.optional("em-xel").stream().mapToInt(Integer::parseInt).findFirst();
    return new ObservationFacts.Spectral(
        Double.parseDouble(shortest),
        Double.parseDouble(facts.required("em-max")),
        colours,
        facts.required("em-ucd"));
  }
}
