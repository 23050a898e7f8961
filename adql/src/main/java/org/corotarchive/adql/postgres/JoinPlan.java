// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.References;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedCondition.Near;
import org.corotarchive.adql.typed.TypedCondition.Spatial;
import org.corotarchive.adql.typed.TypedSelect;
import org.corotarchive.adql.typed.TypedValue;

/**
 * How the tables of a SELECT are joined by position.
 *
 * <p>The rule that hides rows lets only functions that leak nothing go below it: the operators of
 * pgSphere do, {@code spoint()} does not. So a circle that is made of the numbers of one table is
 * computed in a step of its own, as a column of that table, before another table is searched with
 * it. The conditions on that table alone go into the step too, since the database does not move
 * them there.
 */
final class JoinPlan {
  private final FromShape from;
  private final List<TypedCondition> conjuncts;
  private final Orientation orientation;
  private final Map<Integer, Map<TypedValue, String>> steps = new LinkedHashMap<>();

  private JoinPlan(FromShape from, List<TypedCondition> conjuncts, Orientation orientation) {
    this.from = from;
    this.conjuncts = conjuncts;
    this.orientation = orientation;
  }

  /** The plan of a SELECT. */
  static JoinPlan of(TypedSelect select) {
    FromShape from = FromShape.of(select.from());
    List<TypedCondition> where = select.where().map(JoinPlan::conjuncts).orElse(List.of());
    Set<Integer> filtered = new HashSet<>();
    from.leaves().stream()
        .filter(leaf -> where.stream().anyMatch(part -> References.of(part).areOnly(leaf)))
        .forEach(filtered::add);
    JoinPlan plan = new JoinPlan(from, where, new Orientation(from.nullable(), filtered));
    if (from.leaves().size() > 1) {
      Stream.concat(where.stream(), from.conditions().stream().flatMap(c -> conjuncts(c).stream()))
          .forEach(plan::consider);
    }
    return plan;
  }

  private static List<TypedCondition> conjuncts(TypedCondition condition) {
    boolean and =
        condition instanceof TypedCondition.Joined joined && joined.kind() == Junction.Kind.AND;
    return and
        ? condition.conditions().stream().flatMap(part -> conjuncts(part).stream()).toList()
        : List.of(condition);
  }

  private void consider(TypedCondition condition) {
    if (condition instanceof Near near) {
      consider(near.distance().from(), near.distance().to(), near.limit());
    } else if (condition instanceof Spatial test) {
      boolean cone = test.first().type() == AdqlType.POINT && test.second() instanceof CircleValue;
      if (cone && test.second() instanceof CircleValue circle) {
        consider(test.first(), circle.centre(), circle.radius());
      } else {
        precompute(test.first(), test.second());
        precompute(test.second(), test.first());
      }
    }
  }

  private void consider(TypedValue from, TypedValue to, TypedValue radius) {
    OptionalDouble size = Constants.number(radius);
    boolean swapped = orientation.swaps(from, to) && size.isPresent();
    TypedValue point = swapped ? to : from;
    TypedValue centre = swapped ? from : to;
    if (size.orElse(0) >= 0 && size.orElse(0) <= Shapes.HEMISPHERE) {
      precompute(new CircleValue(centre, radius), point);
    }
  }

  /** Computes a shape beforehand if the other one is stored, and it is not. */
  private void precompute(TypedValue shape, TypedValue other) {
    Shapes shapes = new ValueSql(Precomputed.NONE, orientation, false).shapes();
    Set<Integer> sources = References.of(shape).sources();
    boolean searched =
        shapes.isReady(other) && !sources.containsAll(References.of(other).sources());
    if (sources.size() != 1 || !searched || isPlain(shape, shapes)) {
      return;
    }
    int source = sources.iterator().next();
    if (from.leaves().contains(source) && !from.nullable().contains(source)) {
      Map<TypedValue, String> step = steps.computeIfAbsent(source, id -> new LinkedHashMap<>());
      step.computeIfAbsent(shape, value -> from.freeName("k" + (step.size() + 1) + "_" + source));
    }
  }

  /** A stored shape, or a circle of known size around a stored point, leaks nothing. */
  private static boolean isPlain(TypedValue shape, Shapes shapes) {
    if (shape instanceof CircleValue circle) {
      return Constants.number(circle.radius()).isPresent()
          && shapes.storedPoint(circle.centre()).isPresent();
    }
    return shapes.isReady(shape);
  }

  Orientation orientation() {
    return orientation;
  }

  /** The shapes that tables bring along. */
  Precomputed precomputed() {
    Map<TypedValue, String> columns = new HashMap<>();
    steps.forEach(
        (source, step) ->
            step.forEach((shape, label) -> columns.put(shape, Sql.column(source, label))));
    return new Precomputed(columns);
  }

  /** The shapes to compute in a table's own step; none if it needs no step. */
  Map<TypedValue, String> step(int source) {
    return steps.getOrDefault(source, Map.of());
  }

  /** The conditions that go into a table's own step. */
  List<TypedCondition> filters(int source) {
    return conjuncts.stream().filter(part -> References.of(part).areOnly(source)).toList();
  }

  /** The conditions that stay in WHERE. */
  Optional<TypedCondition> rest() {
    List<TypedCondition> rest =
        conjuncts.stream()
            .filter(
                part -> steps.keySet().stream().noneMatch(id -> References.of(part).areOnly(id)))
            .toList();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypedCondition.Joined(Junction.Kind.AND, new ArrayList<>(rest)));
  }
}
