// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that is said of a table before its first row. Made from {@link #of} and the {@code with}
 * methods, so that what later editions add is absent where nobody asks for it.
 *
 * @param fields columns in their order; at least one
 * @param infos remarks, in the order in which they are to be written; the status of the query is
 *     not among them, since the formats write it
 * @param systems frames of position and time columns; a column is in one of them at most
 * @param description words for people
 * @param tableName name of the table
 */
public record TableHeader(
    List<Field> fields,
    List<Info> infos,
    List<ReferenceSystem> systems,
    Optional<String> description,
    String tableName) {

  public TableHeader {
    fields = List.copyOf(fields);
    infos = List.copyOf(infos);
    systems = List.copyOf(systems);
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(tableName, "tableName");
    List<String> problems = problems(fields, infos, systems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
  }

  /** A header with nothing but a name and columns. */
  public static TableHeader of(String tableName, List<Field> fields) {
    return new TableHeader(fields, List.of(), List.of(), Optional.empty(), tableName);
  }

  /** The same header with other remarks. */
  public TableHeader withInfos(List<Info> newInfos) {
    return new TableHeader(fields, newInfos, systems, description, tableName);
  }

  /** The same header with other frames. */
  public TableHeader withSystems(List<? extends ReferenceSystem> newSystems) {
    return new TableHeader(fields, infos, List.copyOf(newSystems), description, tableName);
  }

  /** The same header with a description. */
  public TableHeader withDescription(String newDescription) {
    return new TableHeader(fields, infos, systems, Optional.of(newDescription), tableName);
  }

  /**
   * XML identifiers of the columns, in the order of the fields: the name where it can be one, and
   * unique in the document. A service descriptor refers to columns by these.
   */
  public List<String> fieldIds() {
    Set<String> taken = new HashSet<>();
    systems.forEach(system -> taken.add(system.id()));
    List<String> ids = new ArrayList<>();
    for (Field field : fields) {
      ids.add(XmlIds.unique(field.name(), taken));
    }
    return ids;
  }

  /** The frame that a column refers to. */
  Optional<ReferenceSystem> systemOf(int column) {
    return systems.stream().filter(system -> system.columns().contains(column)).findFirst();
  }

  private static List<String> problems(
      List<Field> fields, List<Info> infos, List<ReferenceSystem> systems) {
    List<String> problems = new ArrayList<>();
    if (fields.isEmpty()) {
      problems.add("a table needs a column");
    }
    for (Field field : fields) {
      if (!field.wire().carries(field.datatype())) {
        problems.add(
            "column %s is %s, which %s cannot carry"
                .formatted(field.name(), field.datatype(), field.wire()));
      }
    }
    if (infos.stream().anyMatch(info -> info.name().equals(Info.QUERY_STATUS))) {
      problems.add(Info.QUERY_STATUS + " is written by the format");
    }
    addSystemProblems(problems, fields.size(), systems);
    return problems;
  }

  private static void addSystemProblems(
      List<String> problems, int fieldCount, List<ReferenceSystem> systems) {
    Set<String> ids = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    for (ReferenceSystem system : systems) {
      if (!XmlIds.isId(system.id()) || !ids.add(system.id())) {
        problems.add("the identifier '" + system.id() + "' is used twice or not possible in XML");
      }
      for (int column : system.columns()) {
        if (column < 0 || column >= fieldCount || !columns.add(column)) {
          problems.add("column %d does not exist or has two frames".formatted(column));
        }
      }
    }
  }
}
