// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What a delivery says of itself in {@code delivery.properties}.
 *
 * @param producer who delivers
 * @param title what is delivered
 * @param release release that the products belong to unless their header tells
 * @param synthetic whether the products were invented for a demonstration
 */
public record DeliveryHeader(
    Optional<String> producer,
    Optional<String> title,
    Optional<String> release,
    boolean synthetic) {

  /** What a release may look like: it stands in identifiers for ever. */
  public static final Pattern RELEASE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");

  /** The header of a delivery that says nothing of itself. */
  static DeliveryHeader silent() {
    return new DeliveryHeader(Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** Reads the header; what is wrong goes to {@code problems} as sentences. */
  static DeliveryHeader of(Properties properties, Consumer<String> problems) {
    Optional<String> release = value(properties, "release");
    if (release.isPresent() && !RELEASE.matcher(release.get()).matches()) {
      problems.accept(
          "release is \""
              + FileProblem.printable(release.get())
              + "\"; it should be up to 20 letters, digits, dots and hyphens, for instance 4.4.");
      release = Optional.empty();
    }
    String synthetic = value(properties, "synthetic").orElse("false");
    if (!"true".equals(synthetic) && !"false".equals(synthetic)) {
      problems.accept("synthetic should be true or false.");
    }
    return new DeliveryHeader(
        value(properties, "producer"),
        value(properties, "title"),
        release,
        "true".equals(synthetic));
  }

  private static Optional<String> value(Properties properties, String key) {
    return Optional.ofNullable(properties.getProperty(key))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }
}
