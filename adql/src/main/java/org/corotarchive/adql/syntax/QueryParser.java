// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.source.SourceText;
import org.corotarchive.adql.tree.BracketedQuery;
import org.corotarchive.adql.tree.CommonTable;
import org.corotarchive.adql.tree.Condition;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.OrderTerm;
import org.corotarchive.adql.tree.Query;
import org.corotarchive.adql.tree.QueryExpression;
import org.corotarchive.adql.tree.QueryTerm;
import org.corotarchive.adql.tree.RowCount;
import org.corotarchive.adql.tree.Select;
import org.corotarchive.adql.tree.SelectItem;
import org.corotarchive.adql.tree.SetKind;
import org.corotarchive.adql.tree.SetOperation;
import org.corotarchive.adql.tree.TableName;
import org.corotarchive.adql.tree.TableReference;
import org.corotarchive.adql.tree.Value;

/** Reads the frame of a query: WITH, operations on sets, the clauses of SELECT. */
final class QueryParser {
  private static final String END = "the end of the query";

  private final Tokens tokens;
  private final ExpressionParser expressions;
  private final TableParser tables;

  QueryParser(Tokens tokens) {
    this.tokens = tokens;
    this.expressions = new ExpressionParser(tokens, this);
    this.tables = new TableParser(tokens, this, expressions);
  }

  /** Reads the whole text. */
  Query parse(SourceText source) {
    List<CommonTable> commonTables = commonTables();
    QueryExpression body = queryExpression();
    if (tokens.accept(";") && !tokens.at(Token.Kind.END)) {
      throw tokens.refuse(
          AdqlFaultCode.TEXT_AFTER_END,
          tokens.peek().location(),
          "text follows the end of the query",
          "Send one query at a time.");
    }
    if (!tokens.at(Token.Kind.END)) {
      throw tokens.unexpected(tokens.at(")") ? "no further closing bracket but " + END : END);
    }
    return new Query(commonTables, body, source);
  }

  private List<CommonTable> commonTables() {
    List<CommonTable> found = new ArrayList<>();
    if (!tokens.accept("WITH")) {
      return found;
    }
    do {
      Identifier name = tokens.takeName("the name of a table");
      tokens.expect("AS");
      found.add(new CommonTable(name, bracketed().query()));
    } while (tokens.accept(","));
    return found;
  }

  /** Reads a query in its brackets. */
  BracketedQuery bracketed() {
    Location start = tokens.expect("(").location();
    tokens.enter();
    QueryExpression query = queryExpression();
    tokens.expect(")");
    tokens.leave();
    return new BracketedQuery(query, start.to(tokens.last()));
  }

  /** Reads rows, their order and their offset. */
  QueryExpression queryExpression() {
    Location start = tokens.peek().location();
    QueryTerm rows = union();
    List<OrderTerm> order = order();
    Optional<RowCount> offset = Optional.empty();
    if (tokens.accept("OFFSET")) {
      offset = Optional.of(rowCount("OFFSET"));
    }
    return new QueryExpression(rows, order, offset, start.to(tokens.last()));
  }

  private List<OrderTerm> order() {
    List<OrderTerm> terms = new ArrayList<>();
    if (!tokens.accept("ORDER")) {
      return terms;
    }
    tokens.expect("BY");
    do {
      Value value = expressions.value();
      boolean descending = tokens.accept("DESC");
      if (!descending) {
        tokens.accept("ASC");
      }
      terms.add(new OrderTerm(value, descending));
    } while (tokens.accept(","));
    return terms;
  }

  private RowCount rowCount(String clause) {
    Token token = tokens.peek();
    boolean digits = token.value().chars().allMatch(c -> c >= '0' && c <= '9');
    if (token.kind() != Token.Kind.NUMBER || !digits) {
      throw tokens.unexpected("a number of rows, in digits only, after " + clause + ",");
    }
    tokens.take();
    return new RowCount(capped(token.value()), token.location());
  }

  /** PostgreSQL counts rows with 64 bits; nobody has more of them. */
  private static long capped(String digits) {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooGreat) {
      return Long.MAX_VALUE;
    }
  }

  private QueryTerm union() {
    QueryTerm first = intersection();
    List<SetOperation.Step> steps = new ArrayList<>();
    while (tokens.at("UNION") || tokens.at("EXCEPT")) {
      SetKind kind = SetKind.valueOf(tokens.take().mark());
      steps.add(new SetOperation.Step(kind, all(), intersection()));
    }
    return joined(first, steps);
  }

  private QueryTerm intersection() {
    QueryTerm first = term();
    List<SetOperation.Step> steps = new ArrayList<>();
    while (tokens.accept("INTERSECT")) {
      steps.add(new SetOperation.Step(SetKind.INTERSECT, all(), term()));
    }
    return joined(first, steps);
  }

  private boolean all() {
    boolean all = tokens.accept("ALL");
    if (!all) {
      tokens.accept("DISTINCT");
    }
    return all;
  }

  private QueryTerm joined(QueryTerm first, List<SetOperation.Step> steps) {
    return steps.isEmpty()
        ? first
        : new SetOperation(first, steps, first.location().to(tokens.last()));
  }

  private QueryTerm term() {
    if (tokens.at("(")) {
      return bracketed();
    }
    Location start = tokens.peek().location();
    if (!tokens.accept("SELECT")) {
      throw tokens.unexpected("SELECT");
    }
    boolean distinct = tokens.accept("DISTINCT");
    if (!distinct) {
      tokens.accept("ALL");
    }
    Optional<RowCount> top = top();
    List<SelectItem> items = items();
    if (!tokens.accept("FROM")) {
      throw tokens.unexpected("a comma or FROM");
    }
    List<TableReference> from = tables.from();
    Optional<Condition> where = condition("WHERE");
    List<Value> groupBy = groupBy();
    Optional<Condition> having = condition("HAVING");
    Location location = start.to(tokens.last());
    return new Select(distinct, top, items, from, where, groupBy, having, location);
  }

  private Optional<RowCount> top() {
    if (!tokens.accept("TOP")) {
      return Optional.empty();
    }
    RowCount top = rowCount("TOP");
    if (tokens.at("DISTINCT") || tokens.at("ALL")) {
      throw tokens.refuse(
          AdqlFaultCode.CLAUSE_ORDER,
          tokens.peek().location(),
          tokens.peek().mark() + " comes before TOP",
          "Write SELECT " + tokens.peek().mark() + " TOP " + top.rows() + " ...");
    }
    return Optional.of(top);
  }

  private List<SelectItem> items() {
    List<SelectItem> items = new ArrayList<>();
    if (tokens.at("*")) {
      items.add(new SelectItem.AllColumns(tokens.take().location()));
      refuseItemsBesideAll();
      return items;
    }
    do {
      items.add(item());
    } while (tokens.accept(","));
    return items;
  }

  private void refuseItemsBesideAll() {
    if (tokens.at(",")) {
      throw tokens.refuse(
          AdqlFaultCode.SYNTAX,
          tokens.peek().location(),
          "nothing may stand beside *",
          "Write the name of the table before it, as in SELECT t.*, ra FROM corot.star AS t.");
    }
  }

  private SelectItem item() {
    if (tokens.at("*")) {
      throw tokens.refuse(
          AdqlFaultCode.SYNTAX,
          tokens.peek().location(),
          "* stands alone in a select list",
          "Write the name of the table before it, as in SELECT ra, t.* FROM corot.star AS t.");
    }
    int parts = partsBeforeStar();
    if (parts > 0) {
      TableName table = tables.name();
      tokens.expect(".");
      Location star = tokens.expect("*").location();
      return new SelectItem.TableColumns(table, table.location().to(star));
    }
    Value value = expressions.value();
    return new SelectItem.Expressed(value, alias("the name of the column"));
  }

  /** Number of names before {@code .*}; 0 if the item is a value. */
  private int partsBeforeStar() {
    int ahead = 0;
    while (isName(tokens.peek(ahead)) && tokens.peek(ahead + 1).mark().equals(".")) {
      ahead += 2;
      if (tokens.peek(ahead).mark().equals("*")) {
        return ahead / 2;
      }
    }
    return 0;
  }

  private boolean isName(Token token) {
    return token.kind() == Token.Kind.DELIMITED_NAME
        || (token.kind() == Token.Kind.WORD && !tokens.isReserved(token));
  }

  /** Reads {@code [AS] name}. */
  Optional<Identifier> alias(String what) {
    if (tokens.accept("AS")) {
      return Optional.of(tokens.takeName(what));
    }
    boolean habit = SyntaxAdvice.habit(tokens.peek().mark()).isPresent();
    boolean rowLimit = habit && tokens.peek(1).kind() == Token.Kind.NUMBER;
    if (rowLimit) {
      throw tokens.unexpected(END);
    }
    return tokens.atName() ? Optional.of(tokens.takeName(what)) : Optional.empty();
  }

  private Optional<Condition> condition(String clause) {
    return tokens.accept(clause) ? Optional.of(expressions.condition()) : Optional.empty();
  }

  private List<Value> groupBy() {
    List<Value> terms = new ArrayList<>();
    if (tokens.accept("GROUP")) {
      tokens.expect("BY");
      do {
        terms.add(expressions.value());
      } while (tokens.accept(","));
    }
    return terms;
  }
}
