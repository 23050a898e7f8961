// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.corotarchive.adql.tree.ComparisonSign;
import org.corotarchive.adql.tree.Junction;

/** A condition whose names are resolved and whose operands fit. */
public sealed interface TypedCondition {

  /**
   * The values that it tests itself, without those of inner conditions.
   *
   * @return values, maybe none
   */
  List<TypedValue> values();

  /**
   * The conditions that it is made of.
   *
   * @return conditions, maybe none
   */
  default List<TypedCondition> conditions() {
    return List.of();
  }

  /**
   * Calls the method of the visitor that stands for this kind of condition.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(TypedConditionVisitor<R> visitor);

  /**
   * Conditions joined by AND or OR.
   *
   * @param kind AND or OR
   * @param conditions at least one
   */
  record Joined(Junction.Kind kind, List<TypedCondition> conditions) implements TypedCondition {

    public Joined {
      Objects.requireNonNull(kind, "kind");
      conditions = List.copyOf(conditions);
    }

    @Override
    public List<TypedValue> values() {
      return List.of();
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitJoined(this);
    }
  }

  /**
   * A denied condition.
   *
   * @param condition what is denied
   */
  record Denied(TypedCondition condition) implements TypedCondition {

    public Denied {
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public List<TypedValue> values() {
      return List.of();
    }

    @Override
    public List<TypedCondition> conditions() {
      return List.of(condition);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitDenied(this);
    }
  }

  /**
   * A comparison.
   *
   * @param left left value
   * @param sign sign
   * @param right right value
   */
  record Compared(TypedValue left, ComparisonSign sign, TypedValue right)
      implements TypedCondition {

    public Compared {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(sign, "sign");
      Objects.requireNonNull(right, "right");
    }

    @Override
    public List<TypedValue> values() {
      return List.of(left, right);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitCompared(this);
    }
  }

  /**
   * A test for a range, ends included.
   *
   * @param negated whether it is denied
   * @param value tested value
   * @param lower lower end
   * @param upper upper end
   */
  record Within(boolean negated, TypedValue value, TypedValue lower, TypedValue upper)
      implements TypedCondition {

    public Within {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(lower, "lower");
      Objects.requireNonNull(upper, "upper");
    }

    @Override
    public List<TypedValue> values() {
      return List.of(value, lower, upper);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitWithin(this);
    }
  }

  /**
   * A test for membership in a list.
   *
   * @param negated whether it is denied
   * @param value tested value
   * @param items the list, at least one
   */
  record Listed(boolean negated, TypedValue value, List<TypedValue> items)
      implements TypedCondition {

    public Listed {
      Objects.requireNonNull(value, "value");
      items = List.copyOf(items);
    }

    @Override
    public List<TypedValue> values() {
      return Stream.concat(Stream.of(value), items.stream()).toList();
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitListed(this);
    }
  }

  /**
   * A test for membership in the rows of a sub-query.
   *
   * @param negated whether it is denied
   * @param value tested value
   * @param query sub-query of one column
   */
  record Selected(boolean negated, TypedValue value, TypedQuery query) implements TypedCondition {

    public Selected {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(query, "query");
    }

    @Override
    public List<TypedValue> values() {
      return List.of(value);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitSelected(this);
    }
  }

  /**
   * A test whether a sub-query has rows.
   *
   * @param query sub-query
   */
  record NotEmpty(TypedQuery query) implements TypedCondition {

    public NotEmpty {
      Objects.requireNonNull(query, "query");
    }

    @Override
    public List<TypedValue> values() {
      return List.of();
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitNotEmpty(this);
    }
  }

  /**
   * A test against a pattern.
   *
   * @param negated whether it is denied
   * @param ignoringCase whether case does not count
   * @param value tested text
   * @param pattern pattern with {@code %} and {@code _}
   */
  record Matched(boolean negated, boolean ignoringCase, TypedValue value, TypedValue pattern)
      implements TypedCondition {

    public Matched {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(pattern, "pattern");
    }

    @Override
    public List<TypedValue> values() {
      return List.of(value, pattern);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitMatched(this);
    }
  }

  /**
   * A test for NULL.
   *
   * @param negated true for IS NOT NULL
   * @param value tested value
   */
  record Missing(boolean negated, TypedValue value) implements TypedCondition {

    public Missing {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public List<TypedValue> values() {
      return List.of(value);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitMissing(this);
    }
  }

  /**
   * CONTAINS or INTERSECTS.
   *
   * @param kind which test
   * @param first the shape within, or the first shape
   * @param second the shape around, or the second shape
   */
  record Spatial(Kind kind, TypedValue first, TypedValue second) implements TypedCondition {

    public Spatial {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(second, "second");
    }

    /** Tests of two shapes. */
    public enum Kind {
      CONTAINS,
      INTERSECTS
    }

    @Override
    public List<TypedValue> values() {
      return List.of(first, second);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitSpatial(this);
    }
  }

  /**
   * A distance below a limit: a cone, and the form of cross-matches.
   *
   * @param distance the distance
   * @param touching whether the limit itself is allowed
   * @param limit limit in degrees
   */
  record Near(DistanceValue distance, boolean touching, TypedValue limit)
      implements TypedCondition {

    public Near {
      Objects.requireNonNull(distance, "distance");
      Objects.requireNonNull(limit, "limit");
    }

    @Override
    public List<TypedValue> values() {
      return List.of(distance.from(), distance.to(), limit);
    }

    @Override
    public <R> R accept(TypedConditionVisitor<R> visitor) {
      return visitor.visitNear(this);
    }
  }
}
