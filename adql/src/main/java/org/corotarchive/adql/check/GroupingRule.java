// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.List;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.typed.AggregateValue;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.StoredGeometry.StoredShape;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedValue;

/** In a grouped SELECT each value must be one for the whole group. */
final class GroupingRule {
  private final FaultCollector faults;
  private final List<TypedValue> terms;
  private final Set<Integer> sources;

  /**
   * The rule of one SELECT.
   *
   * @param faults where faults are noted
   * @param terms what is equal within a group
   * @param sources numbers of the tables whose rows are grouped
   */
  GroupingRule(FaultCollector faults, List<TypedValue> terms, Set<Integer> sources) {
    this.faults = faults;
    this.terms = terms;
    this.sources = sources;
  }

  /** Whether a value aggregates, itself or in a part. */
  static boolean aggregates(TypedValue value) {
    return value instanceof AggregateValue
        || value.parts().stream().anyMatch(GroupingRule::aggregates);
  }

  /** Notes a fault for each column that differs within a group. */
  void require(TypedValue value) {
    if (value instanceof AggregateValue || terms.contains(value)) {
      return;
    }
    if (value instanceof ColumnValue column && sources.contains(column.source())) {
      refuse(column.location(), "the column differs within a group");
    }
    for (TypedValue part : value.parts()) {
      boolean region =
          part instanceof ColumnValue column
              && column.stored().filter(StoredShape.class::isInstance).isPresent();
      if (region && terms.contains(part)) {
        refuse(((ColumnValue) part).location(), "a grouped region can only be selected");
      }
      require(part);
    }
  }

  /** Notes the faults of a condition on groups. */
  void require(TypedCondition condition) {
    condition.values().forEach(this::require);
    condition.conditions().forEach(this::require);
  }

  private void refuse(Location place, String message) {
    faults.add(
        AdqlFaultCode.NOT_GROUPED,
        place,
        message,
        "Add it to GROUP BY, or take MIN, MAX, AVG, SUM or COUNT of it.");
  }
}
