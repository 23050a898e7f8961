// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.tree.JoinKind;

/** A table of FROM. */
public sealed interface TypedSource {

  /**
   * Calls the method of the visitor that stands for this kind of table.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(TypedSourceVisitor<R> visitor);

  /**
   * A published or uploaded table.
   *
   * @param id number within the query
   * @param table the table
   */
  record Stored(int id, CatalogTable table) implements TypedSource {

    public Stored {
      Objects.requireNonNull(table, "table");
    }

    @Override
    public <R> R accept(TypedSourceVisitor<R> visitor) {
      return visitor.visitStored(this);
    }
  }

  /**
   * A sub-query.
   *
   * @param id number within the query
   * @param query the sub-query
   */
  record Derived(int id, TypedQuery query) implements TypedSource {

    public Derived {
      Objects.requireNonNull(query, "query");
    }

    @Override
    public <R> R accept(TypedSourceVisitor<R> visitor) {
      return visitor.visitDerived(this);
    }
  }

  /**
   * A table of WITH.
   *
   * @param id number within the query
   * @param number which table of WITH, from 1
   */
  record Common(int id, int number) implements TypedSource {

    @Override
    public <R> R accept(TypedSourceVisitor<R> visitor) {
      return visitor.visitCommon(this);
    }
  }

  /**
   * Two tables joined.
   *
   * @param left left table
   * @param kind which rows without a partner stay
   * @param right right table
   * @param condition what holds for partners; empty if all pairs do
   */
  record Joined(
      TypedSource left, JoinKind kind, TypedSource right, Optional<TypedCondition> condition)
      implements TypedSource {

    public Joined {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(right, "right");
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public <R> R accept(TypedSourceVisitor<R> visitor) {
      return visitor.visitJoined(this);
    }
  }
}
