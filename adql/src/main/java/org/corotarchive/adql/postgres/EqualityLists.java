// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corotarchive.adql.tree.ComparisonSign;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.InstantValue;
import org.corotarchive.adql.typed.NumberValue;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedCondition.Compared;
import org.corotarchive.adql.typed.TypedCondition.Listed;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Makes {@code a = 1 OR a = 2} one list. The database plans thousands of alternatives for seconds,
 * a list of them in milliseconds.
 */
final class EqualityLists {

  private EqualityLists() {}

  /** Alternatives that mean the same, those of one column at the place of its first one. */
  static List<TypedCondition> in(List<TypedCondition> alternatives) {
    Map<Object, List<TypedCondition>> groups = new LinkedHashMap<>();
    for (TypedCondition alternative : alternatives) {
      Object key = isEquality(alternative) ? ((Compared) alternative).left() : new Object();
      groups.computeIfAbsent(key, first -> new ArrayList<>()).add(alternative);
    }
    return groups.values().stream().map(EqualityLists::list).toList();
  }

  private static boolean isEquality(TypedCondition condition) {
    return condition instanceof Compared compared
        && compared.sign() == ComparisonSign.EQUAL
        && compared.left() instanceof ColumnValue
        && isLiteral(compared.right());
  }

  private static boolean isLiteral(TypedValue value) {
    return value instanceof NumberValue
        || value instanceof TextValue
        || value instanceof InstantValue;
  }

  private static TypedCondition list(List<TypedCondition> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    List<TypedValue> items =
        group.stream().map(alternative -> ((Compared) alternative).right()).toList();
    return new Listed(false, ((Compared) group.get(0)).left(), items);
  }
}
