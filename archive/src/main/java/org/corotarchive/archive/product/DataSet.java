// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.List;
import java.util.Optional;

/**
 * A data set of the archive: a kind of product, described once in {@code products.xml}.
 *
 * @param code stands in names, headers and identifiers
 * @param level processing level
 * @param channel the channel it comes from, if from one
 * @param packaging how its files are packed
 * @param key what tells its products apart
 * @param naming what its files are called
 * @param title noun for {@code obs_title}
 * @param keywords primary header keywords it cannot do without
 * @param layouts alternatives of the extensions it must have; empty if it needs none
 * @param observation what ObsCore says of it; empty for what ObsCore does not list
 */
public record DataSet(
    String code,
    Level level,
    Optional<Channel> channel,
    Packaging packaging,
    KeyKind key,
    NamePattern naming,
    String title,
    List<String> keywords,
    List<ExtensionLayout> layouts,
    Optional<ObservationFacts> observation) {

  /** Copies the lists. */
  public DataSet {
    keywords = List.copyOf(keywords);
    layouts = List.copyOf(layouts);
  }
}
