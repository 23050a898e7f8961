// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The published tables, as the resources of this module describe them. */
public final class TableSets {

  /** One resource for each schema, in published order. */
  private static final List<String> RESOURCES = List.of("ivoa", "corot", "tap_schema");

  private TableSets() {}

  /**
   * Reads the description of all published tables.
   *
   * @throws IllegalStateException if a resource is damaged, with its name and the fault
   */
  public static TableSet load() {
    return new TableSet(RESOURCES.stream().map(TableSets::load).toList());
  }

  private static SchemaMetadata load(String name) {
    String resource = "/tables/" + name + ".xml";
    try (InputStream in = TableSets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The table description " + resource + " is missing");
      }
      return new SchemaReader(resource).read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
