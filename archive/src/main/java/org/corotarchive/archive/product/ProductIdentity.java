// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a product this product, whatever its file is called.
 *
 * @param dataSet its data set
 * @param key what tells it from the others of the set
 * @param runCode its run, if it belongs to one
 * @param ccd its CCD, if it belongs to one
 * @param release release it belongs to, for instance 4.4; the version for software
 */
public record ProductIdentity(
    DataSet dataSet,
    ProductKey key,
    Optional<String> runCode,
    Optional<String> ccd,
    String release) {

  /** The star, if the product is of one. */
  public Optional<Long> corotId() {
    return key.corotId();
  }

  /** The channel of the data set, or else of the CCD. */
  public Optional<Channel> channel() {
    return dataSet.channel().or(() -> ccd.flatMap(Channel::ofCcd));
  }

  /**
   * ObsCore 1.1 {@code obs_id}: one value for all levels, products and releases of one observation,
   * so that they form one group.
   */
  public String observationId() {
    Optional<String> star = corotId().map(ProductKey::tenDigits);
    String id =
        Stream.of(runCode, ccd, star).flatMap(Optional::stream).collect(Collectors.joining("_"));
    return dataSet.key() == KeyKind.DATE || id.isEmpty() ? key.identifierPart().orElseThrow() : id;
  }

  /** ObsCore 1.1 {@code obs_title}, which says so when the product is synthetic. */
  public String title(boolean synthetic) {
    String subject =
        Stream.of(
                Stream.of("CoRoT"),
                runCode.stream(),
                ccd.stream(),
                corotId().stream().map(id -> "star " + ProductKey.tenDigits(id)),
                dataSet.key() == KeyKind.DATE || dataSet.key() == KeyKind.NAME
                    ? key.identifierPart().stream()
                    : Stream.<String>empty())
            .flatMap(part -> part)
            .collect(Collectors.joining(" "));
    String level = dataSet.level().name();
    return subject + ", " + dataSet.title() + ", " + level + (synthetic ? " (synthetic)" : "");
  }
}
