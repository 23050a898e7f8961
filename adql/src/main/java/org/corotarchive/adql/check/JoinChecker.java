// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.check.FromChecker.Tables;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.ComparisonSign;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.JoinKind;
import org.corotarchive.adql.tree.JoinedTable;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.typed.CoalesceValue;
import org.corotarchive.adql.typed.References;
import org.corotarchive.adql.typed.TypedCondition;
import org.corotarchive.adql.typed.TypedSource;
import org.corotarchive.adql.typed.TypedValue;

/** Checks joins: which rows find one another, and which columns become one. */
final class JoinChecker {
  private static final int MAX_NAMED = 5;

  private final QueryContext context;
  private final FaultCollector faults;
  private final Optional<Scope> outer;

  JoinChecker(QueryContext context, Optional<Scope> outer) {
    this.context = context;
    this.faults = context.faults();
    this.outer = outer;
  }

  /** Joins two terms. */
  Tables join(Tables left, JoinedTable.Step step, Tables right, Location location) {
    if (step.rule() instanceof JoinedTable.OnCondition on) {
      return onCondition(left, step.kind(), right, on, location);
    }
    if (step.rule() instanceof JoinedTable.UsingColumns using) {
      return onColumns(left, step.kind(), right, using.columns());
    }
    return onColumns(left, step.kind(), right, commonNames(left, right));
  }

  private Tables onCondition(
      Tables left, JoinKind kind, Tables right, JoinedTable.OnCondition on, Location location) {
    List<Relation> relations = both(left.relations(), right.relations());
    List<VisibleColumn> columns = both(left.columns(), right.columns());
    Scope scope = new Scope(outer, relations, columns);
    ValueChecker values = new ValueChecker(context, scope, AggregateUse.notIn("ON"));
    Optional<TypedCondition> condition =
        faults.attempt(() -> new ConditionChecker(context, scope, values).check(on.condition()));
    if (kind == JoinKind.FULL && condition.isPresent()) {
      requireEquality(left, condition.get(), right, location);
    }
    TypedSource source = new TypedSource.Joined(left.source(), kind, right.source(), condition);
    return new Tables(source, relations, columns);
  }

  /** The database can join fully only by equality of something left with something right. */
  private void requireEquality(
      Tables left, TypedCondition condition, Tables right, Location location) {
    Set<Integer> lefts = sources(left);
    Set<Integer> rights = sources(right);
    boolean equality =
        conjuncts(condition)
            .filter(TypedCondition.Compared.class::isInstance)
            .map(TypedCondition.Compared.class::cast)
            .filter(compared -> compared.sign() == ComparisonSign.EQUAL)
            .anyMatch(
                compared ->
                    joins(compared.left(), lefts, compared.right(), rights)
                        || joins(compared.right(), lefts, compared.left(), rights));
    if (!equality) {
      faults.add(
          AdqlFaultCode.BAD_JOIN,
          location,
          "a FULL join needs the equality of a column of each side in its condition",
          "Join by equality, or unite a LEFT join with the rows that it leaves out by UNION ALL.");
    }
  }

  private static Stream<TypedCondition> conjuncts(TypedCondition condition) {
    boolean and =
        condition instanceof TypedCondition.Joined joined && joined.kind() == Junction.Kind.AND;
    return and
        ? condition.conditions().stream().flatMap(JoinChecker::conjuncts)
        : Stream.of(condition);
  }

  private static boolean joins(
      TypedValue one, Set<Integer> ones, TypedValue other, Set<Integer> others) {
    Set<Integer> left = References.of(one).sources();
    Set<Integer> right = References.of(other).sources();
    return !left.isEmpty()
        && ones.containsAll(left)
        && !right.isEmpty()
        && others.containsAll(right);
  }

  private static Set<Integer> sources(Tables tables) {
    return tables.relations().stream().map(Relation::source).collect(Collectors.toSet());
  }

  private static List<Identifier> commonNames(Tables left, Tables right) {
    return left.columns().stream()
        .map(column -> new Identifier(column.name(), column.delimited(), Location.NONE))
        .filter(name -> right.columns().stream().anyMatch(column -> isMeant(name, column)))
        .toList();
  }

  private static boolean isMeant(Identifier name, VisibleColumn column) {
    return Names.match(name, column.name(), column.delimited());
  }

  private Tables onColumns(Tables left, JoinKind kind, Tables right, List<Identifier> names) {
    List<VisibleColumn> merged = new ArrayList<>();
    List<TypedCondition> equalities = new ArrayList<>();
    for (Identifier name : names) {
      Optional<VisibleColumn> one = faults.attempt(() -> sole(left, name));
      Optional<VisibleColumn> other = faults.attempt(() -> sole(right, name));
      if (one.isPresent() && other.isPresent()) {
        requireSameType(name, one.get(), other.get());
        TypedValue leftValue = one.get().at(name.location());
        TypedValue rightValue = other.get().at(name.location());
        equalities.add(new TypedCondition.Compared(leftValue, ComparisonSign.EQUAL, rightValue));
        TypedValue value = mergedValue(kind, leftValue, rightValue);
        merged.add(new VisibleColumn(one.get().name(), one.get().delimited(), value));
      }
    }
    return new Tables(
        new TypedSource.Joined(left.source(), kind, right.source(), all(equalities)),
        both(left.relations(), right.relations()),
        both(merged, both(without(left, names), without(right, names))));
  }

  private static TypedValue mergedValue(JoinKind kind, TypedValue left, TypedValue right) {
    return switch (kind) {
      case INNER, LEFT -> left;
      case RIGHT -> right;
      case FULL ->
          new CoalesceValue(
              List.of(left, right), Types.common(left.type(), right.type()).orElse(left.type()));
    };
  }

  private static Optional<TypedCondition> all(List<TypedCondition> conditions) {
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypedCondition.Joined(Junction.Kind.AND, conditions));
  }

  private VisibleColumn sole(Tables tables, Identifier name) {
    List<VisibleColumn> found =
        tables.columns().stream().filter(column -> isMeant(name, column)).toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    if (tables.relations().stream().anyMatch(Relation::unclear)) {
      throw faults.alreadyRefused();
    }
    String side = side(tables);
    throw found.isEmpty()
        ? faults.refuse(
            AdqlFaultCode.UNKNOWN_COLUMN,
            name.location(),
            "there is no column " + name.shown() + " in " + side,
            () ->
                Names.suggestion(
                    name.text(), tables.columns().stream().map(VisibleColumn::name).toList()))
        : faults.refuse(
            AdqlFaultCode.AMBIGUOUS_COLUMN,
            name.location(),
            "there are several columns " + name.shown() + " in " + side,
            "Join with ON and write the tables before the columns.");
  }

  private static String side(Tables tables) {
    String named =
        tables.relations().stream()
            .limit(MAX_NAMED)
            .map(relation -> Excerpt.of(relation.name()))
            .collect(Collectors.joining(", "));
    return tables.relations().size() > MAX_NAMED ? named + ", ..." : named;
  }

  private void requireSameType(Identifier name, VisibleColumn one, VisibleColumn other) {
    boolean fits =
        Types.common(one.value().type(), other.value().type()).filter(Types::isOrdered).isPresent();
    if (!fits) {
      faults.add(
          AdqlFaultCode.TYPE_MISMATCH,
          name.location(),
          "the columns "
              + name.shown()
              + " cannot be compared: "
              + Types.words(one.value().type())
              + " and "
              + Types.words(other.value().type()),
          "Join with ON and say what belongs together.");
    }
  }

  private static List<VisibleColumn> without(Tables tables, List<Identifier> names) {
    return tables.columns().stream()
        .filter(column -> names.stream().noneMatch(name -> isMeant(name, column)))
        .toList();
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
