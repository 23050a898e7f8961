// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The text of a VOTable around its rows (VOTable 1.4, sections 3 and 4). The status stands before
 * the TABLE and, when rows are missing, once more behind it (DALI 1.1, "Use of VOTable").
 */
final class VotableHead {

  private static final String OPENING =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3">
      <RESOURCE type="results">
      """;
  private static final String CLOSING = "</RESOURCE>\n</VOTABLE>\n";

  private final TableHeader header;
  private final VotableSerialization serialization;

  VotableHead(TableHeader header, VotableSerialization serialization) {
    this.header = header;
    this.serialization = serialization;
  }

  /** All that stands before the first row. */
  String before() {
    StringBuilder text = new StringBuilder(OPENING);
    addLine(text, status("OK", Optional.empty()));
    header.infos().forEach(info -> addLine(text, element(info)));
    for (ReferenceSystem system : header.systems()) {
      if (!system.columns().isEmpty()) {
        addLine(text, system.votableElement());
      }
    }
    addLine(text, new XmlElement("TABLE").with("name", header.tableName()).open());
    header.description().ifPresent(words -> addLine(text, description(words)));
    addFields(text);
    return text.append("<DATA>\n").append(serialization.opening()).toString();
  }

  private void addFields(StringBuilder text) {
    List<String> ids = header.fieldIds();
    for (int i = 0; i < ids.size(); i++) {
      addLine(text, field(i, ids.get(i)));
    }
  }

  private String field(int column, String id) {
    Field field = header.fields().get(column);
    XmlElement element =
        new XmlElement("FIELD")
            .with("ID", id)
            .with("name", field.name())
            .with("datatype", field.datatype().votableName())
            .with("arraysize", ArraySizes.written(field))
            .with("xtype", field.xtype())
            .with("unit", field.unit().filter(unit -> !unit.isEmpty()))
            .with("ucd", field.ucd().filter(ucd -> !ucd.isEmpty()))
            .with("utype", field.utype().filter(utype -> !utype.isEmpty()))
            .with("ref", header.systemOf(column).map(ReferenceSystem::id));
    String children = field.description().map(VotableHead::description).orElse("") + values(field);
    return children.isEmpty() ? element.empty() : element.open() + children + "</FIELD>";
  }

  private String values(Field field) {
    OptionalLong absent = AbsentInteger.LEAST.of(field);
    if (!serialization.namesNullNumbers() || absent.isEmpty()) {
      return "";
    }
    return new XmlElement("VALUES").with("null", Long.toString(absent.getAsLong())).empty();
  }

  /** All that stands behind the last row. */
  String behind(Outcome outcome) {
    StringBuilder text = new StringBuilder(serialization.closing());
    text.append("\n</DATA>\n</TABLE>\n");
    if (outcome.overflow()) {
      addLine(text, status("OVERFLOW", Optional.of(overflowText(outcome.rows()))));
    }
    if (outcome.fault().isPresent()) {
      addLine(text, status("ERROR", outcome.fault()));
    }
    return text.append(CLOSING).toString();
  }

  private static String overflowText(long rows) {
    return "There are more rows than the %d given here.".formatted(rows);
  }

  private static String status(String value, Optional<String> words) {
    return element(new Info(Info.QUERY_STATUS, value, words));
  }

  private static String element(Info info) {
    return new XmlElement("INFO")
        .with("name", info.name())
        .with("value", info.value())
        .around(info.text());
  }

  private static String description(String words) {
    return new XmlElement("DESCRIPTION").around(words);
  }

  private static void addLine(StringBuilder text, String line) {
    text.append(line).append('\n');
  }
}
