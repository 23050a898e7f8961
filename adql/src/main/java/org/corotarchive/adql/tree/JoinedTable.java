// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.tree;

import java.util.List;
import java.util.Objects;
import org.corotarchive.adql.source.Location;

/**
 * Tables joined to one another, from left to right.
 *
 * @param first leftmost table
 * @param steps the joins to its right, at least one
 * @param location place
 */
public record JoinedTable(TableReference first, List<Step> steps, Location location)
    implements TableReference {

  public JoinedTable {
    Objects.requireNonNull(first, "first");
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a join has at least two tables");
    }
  }

  /**
   * A join and its right table.
   *
   * @param kind which rows without a partner stay
   * @param table right table
   * @param rule how rows find their partners
   */
  public record Step(JoinKind kind, TableReference table, Rule rule) {

    public Step {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(rule, "rule");
    }
  }

  /** How rows find their partners; exactly one of the three ways. */
  public sealed interface Rule permits OnCondition, UsingColumns, CommonColumns {}

  /**
   * {@code ON condition}
   *
   * @param condition what holds for partners
   */
  public record OnCondition(Condition condition) implements Rule {

    public OnCondition {
      Objects.requireNonNull(condition, "condition");
    }
  }

  /**
   * {@code USING (columns)}
   *
   * @param columns names of columns that are equal in partners
   */
  public record UsingColumns(List<Identifier> columns) implements Rule {

    public UsingColumns {
      columns = List.copyOf(columns);
    }
  }

  /** {@code NATURAL}: all columns that both sides have are equal in partners. */
  public record CommonColumns() implements Rule {}

  @Override
  public <R> R accept(TableReferenceVisitor<R> visitor) {
    return visitor.visitJoined(this);
  }
}
