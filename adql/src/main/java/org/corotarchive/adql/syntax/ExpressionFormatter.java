// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corotarchive.adql.tree.Aggregate;
import org.corotarchive.adql.tree.Arithmetic;
import org.corotarchive.adql.tree.Between;
import org.corotarchive.adql.tree.Cast;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.Comparison;
import org.corotarchive.adql.tree.Condition;
import org.corotarchive.adql.tree.ConditionVisitor;
import org.corotarchive.adql.tree.Exists;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.InList;
import org.corotarchive.adql.tree.InQuery;
import org.corotarchive.adql.tree.IsNull;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.tree.Like;
import org.corotarchive.adql.tree.Not;
import org.corotarchive.adql.tree.NullLiteral;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.tree.Signed;
import org.corotarchive.adql.tree.StringLiteral;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.tree.ValueVisitor;

/** Writes values and conditions, with brackets where the tree needs them and nowhere else. */
final class ExpressionFormatter implements ValueVisitor<String>, ConditionVisitor<String> {
  private final AdqlFormatter queries;

  ExpressionFormatter(AdqlFormatter queries) {
    this.queries = queries;
  }

  String format(Value value) {
    return value.accept(this);
  }

  String format(Condition condition) {
    return condition.accept(this);
  }

  @Override
  public String visitColumn(ColumnName column) {
    return column.parts().stream().map(Identifier::written).collect(Collectors.joining("."));
  }

  @Override
  public String visitNumber(NumberLiteral number) {
    return number.text();
  }

  @Override
  public String visitString(StringLiteral text) {
    return "'" + text.value().replace("'", "''") + "'";
  }

  @Override
  public String visitNull(NullLiteral nothing) {
    return "NULL";
  }

  @Override
  public String visitSigned(Signed signed) {
    Value operand = signed.operand();
    boolean brackets = operand instanceof Signed || operand instanceof Arithmetic;
    String text = format(operand);
    return (signed.negative() ? "-" : "+") + (brackets ? "(" + text + ")" : text);
  }

  @Override
  public String visitArithmetic(Arithmetic arithmetic) {
    StringBuilder text = new StringBuilder(operand(arithmetic.first(), arithmetic.level()));
    for (Arithmetic.Step step : arithmetic.steps()) {
      text.append(' ').append(step.operator().sign()).append(' ');
      text.append(operand(step.operand(), arithmetic.level()));
    }
    return text.toString();
  }

  private String operand(Value value, int level) {
    boolean brackets = value instanceof Arithmetic inner && inner.level() <= level;
    return brackets ? "(" + format(value) + ")" : format(value);
  }

  @Override
  public String visitFunction(FunctionCall call) {
    return call.name().written() + "(" + list(call.arguments()) + ")";
  }

  @Override
  public String visitAggregate(Aggregate aggregate) {
    String argument = aggregate.argument().map(this::format).orElse("*");
    return aggregate.kind() + "(" + (aggregate.distinct() ? "DISTINCT " : "") + argument + ")";
  }

  @Override
  public String visitCast(Cast cast) {
    Optional<String> length =
        cast.length().isPresent()
            ? Optional.of("(" + cast.length().getAsInt() + ")")
            : Optional.empty();
    return "CAST("
        + format(cast.operand())
        + " AS "
        + cast.type().written()
        + length.orElse("")
        + ")";
  }

  @Override
  public String visitJunction(Junction junction) {
    return junction.terms().stream()
        .map(term -> term(term, junction.kind()))
        .collect(Collectors.joining(" " + junction.kind() + " "));
  }

  private String term(Condition term, Junction.Kind outer) {
    boolean brackets =
        term instanceof Junction inner
            && (outer == Junction.Kind.AND || inner.kind() == Junction.Kind.OR);
    return brackets ? "(" + format(term) + ")" : format(term);
  }

  @Override
  public String visitNot(Not not) {
    boolean brackets = not.operand() instanceof Junction || not.operand() instanceof Not;
    String text = format(not.operand());
    return "NOT " + (brackets ? "(" + text + ")" : text);
  }

  @Override
  public String visitComparison(Comparison comparison) {
    return format(comparison.left())
        + " "
        + comparison.sign().sign()
        + " "
        + format(comparison.right());
  }

  @Override
  public String visitBetween(Between between) {
    return format(between.value())
        + not(between.negated())
        + " BETWEEN "
        + format(between.lower())
        + " AND "
        + format(between.upper());
  }

  @Override
  public String visitInList(InList membership) {
    String value = format(membership.value());
    return value + not(membership.negated()) + " IN (" + list(membership.items()) + ")";
  }

  @Override
  public String visitInQuery(InQuery membership) {
    String value = format(membership.value());
    return value + not(membership.negated()) + " IN (" + queries.query(membership.query()) + ")";
  }

  @Override
  public String visitLike(Like like) {
    String word = like.ignoringCase() ? " ILIKE " : " LIKE ";
    return format(like.value()) + not(like.negated()) + word + format(like.pattern());
  }

  @Override
  public String visitIsNull(IsNull test) {
    return format(test.value()) + (test.negated() ? " IS NOT NULL" : " IS NULL");
  }

  @Override
  public String visitExists(Exists exists) {
    return "EXISTS (" + queries.query(exists.query()) + ")";
  }

  private static String not(boolean negated) {
    return negated ? " NOT" : "";
  }

  private String list(List<Value> values) {
    return values.stream().map(this::format).collect(Collectors.joining(", "));
  }
}
