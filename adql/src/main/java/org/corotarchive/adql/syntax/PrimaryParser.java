// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.Aggregate;
import org.corotarchive.adql.tree.AggregateKind;
import org.corotarchive.adql.tree.Cast;
import org.corotarchive.adql.tree.CastType;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.Expression;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.NullLiteral;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.tree.StringLiteral;
import org.corotarchive.adql.tree.Value;

/** Reads what needs no operator: literals, columns, calls, brackets. */
final class PrimaryParser {
  private static final Set<String> AGGREGATES = Set.of("COUNT", "AVG", "MAX", "MIN", "SUM");

  private final Tokens tokens;
  private final ExpressionParser expressions;

  PrimaryParser(Tokens tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** Reads one of them. */
  Expression primary() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NUMBER -> new NumberLiteral(tokens.take().value(), token.location());
      case STRING -> string();
      case WORD -> word(token);
      case DELIMITED_NAME -> column();
      case SIGN -> bracketed();
      case END -> throw tokens.unexpected("a value");
    };
  }

  /** Strings with only blanks between them are one string (ADQL 2.1, character_string_literal). */
  private Value string() {
    Token first = tokens.take();
    StringBuilder value = new StringBuilder(first.value());
    while (tokens.at(Token.Kind.STRING)) {
      value.append(tokens.take().value());
    }
    return new StringLiteral(value.toString(), first.location().to(tokens.last()));
  }

  private Expression bracketed() {
    if (tokens.atBracketedQuery()) {
      throw tokens.refuse(
          AdqlFaultCode.NOT_ADQL,
          tokens.peek().location(),
          "a sub-query cannot stand for a value",
          "Use IN (SELECT ...) or EXISTS (SELECT ...), or put the sub-query into FROM.");
    }
    if (!tokens.accept("(")) {
      throw tokens.unexpected("a value");
    }
    tokens.enter();
    Expression inner = expressions.expression();
    tokens.expect(")");
    tokens.leave();
    return inner;
  }

  private Value word(Token token) {
    if (token.mark().equals("NULL")) {
      return new NullLiteral(tokens.take().location());
    }
    boolean call = tokens.peek(1).mark().equals("(");
    if (!tokens.isReserved(token)) {
      return call ? function() : column();
    }
    if (!call || !ReservedWords.namesFunction(token.mark())) {
      throw tokens.unexpected("a value");
    }
    if (AGGREGATES.contains(token.mark())) {
      return aggregate();
    }
    return token.mark().equals("CAST") ? cast() : function();
  }

  private Value column() {
    List<Identifier> parts = new ArrayList<>();
    Location start = tokens.peek().location();
    parts.add(tokens.takeName("the name of a column"));
    while (tokens.accept(".")) {
      if (parts.size() == 4) {
        throw tokens.unexpected("no fifth part of a name");
      }
      parts.add(tokens.takeName("the name of a column"));
    }
    return new ColumnName(parts, start.to(tokens.last()));
  }

  private Value function() {
    Token name = tokens.take();
    tokens.expect("(");
    tokens.enter();
    List<Value> arguments = tokens.at(")") ? List.of() : expressions.values();
    tokens.expect(")");
    tokens.leave();
    Identifier identifier = new Identifier(name.value(), false, name.location());
    return new FunctionCall(identifier, arguments, name.location().to(tokens.last()));
  }

  private Value aggregate() {
    Token name = tokens.take();
    AggregateKind kind = AggregateKind.valueOf(name.mark());
    tokens.expect("(");
    tokens.enter();
    boolean distinct = tokens.accept("DISTINCT");
    if (!distinct) {
      tokens.accept("ALL");
    }
    boolean all = kind == AggregateKind.COUNT && !distinct && tokens.accept("*");
    Optional<Value> argument = all ? Optional.empty() : Optional.of(expressions.value());
    tokens.expect(")");
    tokens.leave();
    return new Aggregate(kind, distinct, argument, name.location().to(tokens.last()));
  }

  private Value cast() {
    Location start = tokens.take().location();
    tokens.expect("(");
    tokens.enter();
    Value operand = expressions.value();
    if (!tokens.accept("AS")) {
      throw tokens.unexpected("AS and a type");
    }
    CastType type = castType();
    OptionalInt length = length(type);
    tokens.expect(")");
    tokens.leave();
    return new Cast(operand, type, length, start.to(tokens.last()));
  }

  private CastType castType() {
    String word = tokens.peek().mark();
    if (word.equals("DOUBLE")) {
      tokens.take();
      tokens.expect("PRECISION");
      return CastType.DOUBLE;
    }
    for (CastType type : CastType.values()) {
      if (type.written().equals(word)) {
        tokens.take();
        return type;
      }
    }
    throw tokens.refuse(
        AdqlFaultCode.SYNTAX,
        tokens.peek().location(),
        "CAST does not know the type " + Excerpt.of(tokens.peek().value()),
        "The types are SMALLINT, INTEGER, BIGINT, REAL, DOUBLE PRECISION, CHAR(n), VARCHAR(n),"
            + " TIMESTAMP, POINT, CIRCLE and POLYGON.");
  }

  private OptionalInt length(CastType type) {
    boolean text = type == CastType.CHAR || type == CastType.VARCHAR;
    if (!text || !tokens.accept("(")) {
      return OptionalInt.empty();
    }
    Token number = tokens.peek();
    if (!number.value().matches("0*[1-9][0-9]{0,7}") || number.kind() != Token.Kind.NUMBER) {
      throw tokens.unexpected("a length between 1 and 99999999");
    }
    tokens.take();
    tokens.expect(")");
    return OptionalInt.of(Integer.parseInt(number.value()));
  }
}
