// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.BracketedQuery;
import org.corotarchive.adql.tree.DerivedTable;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.JoinKind;
import org.corotarchive.adql.tree.JoinedTable;
import org.corotarchive.adql.tree.NamedTable;
import org.corotarchive.adql.tree.TableName;
import org.corotarchive.adql.tree.TableReference;

/** Reads FROM: tables, sub-queries and joins. */
final class TableParser {
  private static final Set<String> JOIN_WORDS =
      Set.of("NATURAL", "INNER", "LEFT", "RIGHT", "FULL", "JOIN", "CROSS");

  private final Tokens tokens;
  private final QueryParser queries;
  private final ExpressionParser expressions;

  TableParser(Tokens tokens, QueryParser queries, ExpressionParser expressions) {
    this.tokens = tokens;
    this.queries = queries;
    this.expressions = expressions;
  }

  /** Reads the tables behind FROM. */
  List<TableReference> from() {
    List<TableReference> tables = new ArrayList<>();
    do {
      tables.add(reference());
    } while (tokens.accept(","));
    return tables;
  }

  private TableReference reference() {
    TableReference first = primary();
    List<JoinedTable.Step> steps = new ArrayList<>();
    while (JOIN_WORDS.contains(tokens.peek().mark())) {
      steps.add(join());
    }
    return steps.isEmpty()
        ? first
        : new JoinedTable(first, steps, first.location().to(tokens.last()));
  }

  private TableReference primary() {
    if (tokens.atBracketedQuery()) {
      return derived();
    }
    if (tokens.at("(")) {
      return bracketedJoin();
    }
    TableName name = name();
    if (tokens.at("(")) {
      throw tokens.refuse(
          AdqlFaultCode.NOT_ADQL,
          name.location(),
          "a function cannot stand for a table",
          "FROM takes names of tables and sub-queries.");
    }
    return new NamedTable(name, queries.alias("a name for the table"));
  }

  private TableReference derived() {
    BracketedQuery query = queries.bracketed();
    Optional<Identifier> alias = queries.alias("a name for the sub-query");
    if (alias.isEmpty()) {
      throw tokens.unexpected("a name for the sub-query (... ) AS s");
    }
    Location location = query.location().to(tokens.last());
    return new DerivedTable(query.query(), alias.get(), location);
  }

  private TableReference bracketedJoin() {
    tokens.expect("(");
    tokens.enter();
    TableReference inner = reference();
    tokens.expect(")");
    tokens.leave();
    return inner;
  }

  /** Reads {@code [[catalog.]schema.]table}. */
  TableName name() {
    List<Identifier> parts = new ArrayList<>();
    Location start = tokens.peek().location();
    parts.add(tokens.takeName("the name of a table"));
    while (tokens.at(".") && !tokens.peek(1).mark().equals("*") && parts.size() < 3) {
      tokens.take();
      parts.add(tokens.takeName("the name of a table"));
    }
    return new TableName(parts, start.to(tokens.last()));
  }

  private JoinedTable.Step join() {
    Location start = tokens.peek().location();
    boolean natural = tokens.accept("NATURAL");
    JoinKind kind = kind();
    if (!tokens.accept("JOIN")) {
      throw tokens.unexpected("JOIN");
    }
    TableReference table = primary();
    JoinedTable.Rule rule = natural ? new JoinedTable.CommonColumns() : rule(start);
    if (natural && (tokens.at("ON") || tokens.at("USING"))) {
      throw tokens.refuse(
          AdqlFaultCode.BAD_JOIN,
          tokens.peek().location(),
          "a NATURAL join has no " + tokens.peek().mark(),
          "Leave out NATURAL or " + tokens.peek().mark() + ".");
    }
    return new JoinedTable.Step(kind, table, rule);
  }

  private JoinKind kind() {
    if (tokens.accept("INNER")) {
      return JoinKind.INNER;
    }
    for (JoinKind kind : List.of(JoinKind.LEFT, JoinKind.RIGHT, JoinKind.FULL)) {
      if (tokens.accept(kind.name())) {
        tokens.accept("OUTER");
        return kind;
      }
    }
    return JoinKind.INNER;
  }

  private JoinedTable.Rule rule(Location start) {
    if (tokens.accept("ON")) {
      return new JoinedTable.OnCondition(expressions.condition());
    }
    if (tokens.accept("USING")) {
      return new JoinedTable.UsingColumns(columns());
    }
    throw tokens.refuse(
        AdqlFaultCode.BAD_JOIN,
        start,
        "the join does not say which rows belong together",
        "Add ON condition, USING (column) or NATURAL; for all pairs put a comma between the"
            + " tables.");
  }

  private List<Identifier> columns() {
    List<Identifier> columns = new ArrayList<>();
    tokens.expect("(");
    do {
      columns.add(tokens.takeName("the name of a column"));
    } while (tokens.accept(","));
    tokens.expect(")");
    return columns;
  }
}
