// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.Arithmetic;
import org.corotarchive.adql.tree.Between;
import org.corotarchive.adql.tree.Comparison;
import org.corotarchive.adql.tree.ComparisonSign;
import org.corotarchive.adql.tree.Condition;
import org.corotarchive.adql.tree.Exists;
import org.corotarchive.adql.tree.Expression;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.InList;
import org.corotarchive.adql.tree.InQuery;
import org.corotarchive.adql.tree.IsNull;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.tree.Like;
import org.corotarchive.adql.tree.Not;
import org.corotarchive.adql.tree.Operator;
import org.corotarchive.adql.tree.Signed;
import org.corotarchive.adql.tree.Value;

/**
 * Reads conditions and values by one grammar, since an opening bracket does not tell which of them
 * it opens; whether a value or a condition was found is asked where one of them has to stand.
 */
final class ExpressionParser {
  private static final Map<String, ComparisonSign> COMPARISONS =
      Map.of(
          "=", ComparisonSign.EQUAL,
          "<>", ComparisonSign.UNEQUAL,
          "!=", ComparisonSign.UNEQUAL,
          "<", ComparisonSign.LESS,
          "<=", ComparisonSign.LESS_OR_EQUAL,
          ">", ComparisonSign.GREATER,
          ">=", ComparisonSign.GREATER_OR_EQUAL);

  private static final Map<String, Operator> OPERATORS =
      Map.of(
          "||", Operator.CONCATENATE,
          "+", Operator.PLUS,
          "-", Operator.MINUS,
          "*", Operator.TIMES,
          "/", Operator.DIVIDE);

  private static final int TIGHTEST = Operator.TIMES.level();

  private final Tokens tokens;
  private final QueryParser queries;
  private final PrimaryParser primaries;

  ExpressionParser(Tokens tokens, QueryParser queries) {
    this.tokens = tokens;
    this.queries = queries;
    this.primaries = new PrimaryParser(tokens, this);
  }

  /** Reads a value. */
  Value value() {
    return asValue(junction(Junction.Kind.OR));
  }

  /** Reads a condition. */
  Condition condition() {
    return asCondition(junction(Junction.Kind.OR));
  }

  /** Reads either. */
  Expression expression() {
    return junction(Junction.Kind.OR);
  }

  private Expression junction(Junction.Kind kind) {
    Expression first = operandOf(kind);
    if (!tokens.at(kind.name())) {
      return first;
    }
    List<Condition> terms = new ArrayList<>();
    terms.add(asCondition(first));
    while (tokens.accept(kind.name())) {
      terms.add(asCondition(operandOf(kind)));
    }
    return new Junction(kind, terms, first.location().to(tokens.last()));
  }

  private Expression operandOf(Junction.Kind kind) {
    return kind == Junction.Kind.OR ? junction(Junction.Kind.AND) : negation();
  }

  private Expression negation() {
    Location start = tokens.peek().location();
    if (!tokens.accept("NOT")) {
      return predicate();
    }
    if (tokens.at("NOT")) {
      throw tokens.refuse(
          AdqlFaultCode.SYNTAX,
          tokens.peek().location(),
          "NOT stands twice",
          "Leave out both, or put the second one in brackets.");
    }
    Condition operand = asCondition(predicate());
    return new Not(operand, start.to(tokens.last()));
  }

  private Expression predicate() {
    if (tokens.at("EXISTS")) {
      return exists();
    }
    Expression left = arithmetic(Operator.CONCATENATE.level());
    ComparisonSign sign = COMPARISONS.get(tokens.peek().mark());
    if (sign != null) {
      return comparison(left, sign);
    }
    if (tokens.at("IS")) {
      return isNull(asValue(left));
    }
    boolean negated = tokens.at("NOT");
    Token word = tokens.peek(negated ? 1 : 0);
    if (!tokens.isReserved(word)) {
      return left;
    }
    return switch (word.mark()) {
      case "BETWEEN", "IN", "LIKE", "ILIKE" -> {
        if (negated) {
          tokens.take();
        }
        yield test(asValue(left), negated);
      }
      default -> left;
    };
  }

  private Expression comparison(Expression left, ComparisonSign sign) {
    tokens.take();
    if (sign == ComparisonSign.EQUAL && tokens.at("=")) {
      throw tokens.refuse(
          AdqlFaultCode.NOT_ADQL, tokens.last(), "equality has one sign", "Write = instead of ==.");
    }
    Value right = asValue(arithmetic(Operator.CONCATENATE.level()));
    if (COMPARISONS.containsKey(tokens.peek().mark())) {
      throw tokens.refuse(
          AdqlFaultCode.SYNTAX,
          tokens.peek().location(),
          "a second comparison follows the first",
          "Join two comparisons by AND, or use BETWEEN.");
    }
    return new Comparison(asValue(left), sign, right, left.location().to(tokens.last()));
  }

  private Condition test(Value value, boolean negated) {
    return switch (tokens.take().mark()) {
      case "BETWEEN" -> between(value, negated);
      case "IN" -> membership(value, negated);
      case "LIKE" -> like(value, negated, false);
      default -> like(value, negated, true);
    };
  }

  private Condition between(Value value, boolean negated) {
    Value lower = asValue(arithmetic(Operator.CONCATENATE.level()));
    tokens.expect("AND");
    Value upper = asValue(arithmetic(Operator.CONCATENATE.level()));
    return new Between(negated, value, lower, upper, value.location().to(tokens.last()));
  }

  private Condition membership(Value value, boolean negated) {
    if (tokens.atBracketedQuery()) {
      var query = queries.bracketed().query();
      return new InQuery(negated, value, query, value.location().to(tokens.last()));
    }
    if (!tokens.accept("(")) {
      throw tokens.unexpected("a list or a sub-query in brackets");
    }
    tokens.enter();
    List<Value> items = values();
    tokens.expect(")");
    tokens.leave();
    return new InList(negated, value, items, value.location().to(tokens.last()));
  }

  /** Reads values with commas between them. */
  List<Value> values() {
    List<Value> items = new ArrayList<>();
    do {
      items.add(value());
    } while (tokens.accept(","));
    return items;
  }

  private Condition like(Value value, boolean negated, boolean ignoringCase) {
    Value pattern = asValue(arithmetic(Operator.CONCATENATE.level()));
    Location location = value.location().to(tokens.last());
    return new Like(negated, ignoringCase, value, pattern, location);
  }

  private Condition isNull(Value value) {
    tokens.expect("IS");
    boolean negated = tokens.accept("NOT");
    if (!tokens.accept("NULL")) {
      throw tokens.unexpected("NULL or NOT NULL");
    }
    return new IsNull(negated, value, value.location().to(tokens.last()));
  }

  private Condition exists() {
    Location start = tokens.expect("EXISTS").location();
    if (!tokens.atBracketedQuery()) {
      throw tokens.unexpected("a sub-query in brackets");
    }
    var query = queries.bracketed().query();
    return new Exists(query, start.to(tokens.last()));
  }

  private Expression arithmetic(int level) {
    Expression first = level > TIGHTEST ? signed() : arithmetic(level + 1);
    Optional<Operator> operator = operatorOf(level);
    if (operator.isEmpty() || level > TIGHTEST) {
      return first;
    }
    List<Arithmetic.Step> steps = new ArrayList<>();
    while (operator.isPresent()) {
      tokens.take();
      steps.add(new Arithmetic.Step(operator.get(), asValue(arithmetic(level + 1))));
      operator = operatorOf(level);
    }
    return new Arithmetic(asValue(first), steps, first.location().to(tokens.last()));
  }

  private Optional<Operator> operatorOf(int level) {
    return Optional.ofNullable(OPERATORS.get(tokens.peek().mark()))
        .filter(operator -> operator.level() == level);
  }

  private Expression signed() {
    Token sign = tokens.peek();
    if (!sign.mark().equals("-") && !sign.mark().equals("+")) {
      return primaries.primary();
    }
    tokens.take();
    if (tokens.at("-") || tokens.at("+")) {
      throw tokens.refuse(
          AdqlFaultCode.SYNTAX,
          tokens.peek().location(),
          "two signs follow one another",
          "Put the second one and its value in brackets.");
    }
    Value operand = asValue(primaries.primary());
    return new Signed(sign.mark().equals("-"), operand, sign.location().to(tokens.last()));
  }

  private Value asValue(Expression expression) {
    if (expression instanceof Value value) {
      return value;
    }
    throw tokens.refuse(
        AdqlFaultCode.VALUE_EXPECTED,
        expression.location(),
        "a condition stands where a value should stand",
        "ADQL has no truth values: a condition stands in WHERE, HAVING or ON only.");
  }

  private Condition asCondition(Expression expression) {
    if (expression instanceof Condition condition) {
      return condition;
    }
    throw conditionExpected(expression);
  }

  private Refusal conditionExpected(Expression expression) {
    boolean test =
        expression instanceof FunctionCall call
            && call.name().text().toUpperCase(java.util.Locale.ROOT).matches("CONTAINS|INTERSECTS");
    if (!test && !tokens.at(Token.Kind.END) && !tokens.at(")") && !isClause()) {
      return tokens.unexpected("a comparison such as = or LIKE");
    }
    return tokens.refuse(
        AdqlFaultCode.CONDITION_EXPECTED,
        expression.location(),
        "a value stands where a condition should stand",
        test
            ? "Compare it with 1: CONTAINS(...) = 1."
            : "Compare it with something, as in ra > 100.");
  }

  private boolean isClause() {
    return ReservedWords.isStructure(tokens.peek().mark());
  }
}
