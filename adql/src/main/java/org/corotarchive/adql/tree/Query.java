// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.SourceText;

/**
 * A whole query, grammatically right. Two queries are equal when they say the same, whatever the
 * blanks, comments and lines of their texts.
 *
 * @param commonTables the tables of WITH, in order
 * @param body the query itself
 * @param source its text, for messages
 */
public record Query(List<CommonTable> commonTables, QueryExpression body, SourceText source) {

  public Query {
    commonTables = List.copyOf(commonTables);
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(source, "source");
  }
}
