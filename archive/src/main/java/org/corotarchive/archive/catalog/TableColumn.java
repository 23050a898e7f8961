// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column to be written: its name, the placeholder it needs, and how a row gives its value.
 *
 * @param name name in the table
 * @param cast what follows the placeholder, for types that JDBC does not know; else empty
 * @param value its value; an absent one is written as NULL
 * @param <R> kind of row
 */
record TableColumn<R>(String name, String cast, Function<R, Optional<?>> value) {

  static <R> TableColumn<R> plain(String name, Function<R, Optional<?>> value) {
    return new TableColumn<>(name, "", value);
  }

  /** A column that is never NULL. */
  static <R> TableColumn<R> always(String name, Function<R, Object> value) {
    return new TableColumn<>(name, "", row -> Optional.of(value.apply(row)));
  }

  /** A pgSphere column, written as text. */
  static <R> TableColumn<R> sphere(String name, String type, Function<R, Optional<?>> value) {
    return new TableColumn<>(name, "::" + type, value);
  }

  String placeholder() {
    return "?" + cast;
  }
}
