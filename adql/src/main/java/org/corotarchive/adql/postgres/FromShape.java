// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.corotarchive.adql.tree.JoinKind;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedSource;
import org.corotarchive.adql.typed.TypedSourceVisitor;

/**
 * What FROM looks like.
 *
 * @param leaves numbers of all tables
 * @param nullable numbers of those whose columns an outer join may fill with NULL
 * @param conditions conditions of the joins
 * @param names names of columns in the database
 */
record FromShape(
    Set<Integer> leaves,
    Set<Integer> nullable,
    List<TypedCondition> conditions,
    Set<String> names) {

  /** Looks at FROM. */
  static FromShape of(List<TypedSource> from) {
    FromShape shape =
        new FromShape(new HashSet<>(), new HashSet<>(), new ArrayList<>(), new HashSet<>());
    from.forEach(source -> shape.add(source, false));
    return shape;
  }

  /** A name like the wanted one that no column has. */
  String freeName(String wanted) {
    return names.contains(wanted) ? freeName(wanted + "_") : wanted;
  }

  private void add(TypedSource source, boolean mayBeNull) {
    source.accept(new Visitor(mayBeNull));
  }

  private final class Visitor implements TypedSourceVisitor<Boolean> {
    private final boolean mayBeNull;

    Visitor(boolean mayBeNull) {
      this.mayBeNull = mayBeNull;
    }

    private boolean leaf(int id) {
      return (!mayBeNull || nullable.add(id)) && leaves.add(id);
    }

    @Override
    public Boolean visitStored(TypedSource.Stored stored) {
      stored.table().columns().forEach(column -> names.add(column.sqlName()));
      return leaf(stored.id());
    }

    @Override
    public Boolean visitDerived(TypedSource.Derived derived) {
      return leaf(derived.id());
    }

    @Override
    public Boolean visitCommon(TypedSource.Common common) {
      return leaf(common.id());
    }

    @Override
    public Boolean visitJoined(TypedSource.Joined joined) {
      JoinKind kind = joined.kind();
      boolean leftNull = kind == JoinKind.RIGHT || kind == JoinKind.FULL;
      boolean rightNull = kind == JoinKind.LEFT || kind == JoinKind.FULL;
      add(joined.left(), mayBeNull || leftNull);
      add(joined.right(), mayBeNull || rightNull);
      joined.condition().ifPresent(conditions::add);
      return true;
    }
  }
}
