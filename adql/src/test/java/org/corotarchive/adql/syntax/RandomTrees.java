// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.source.SourceText;
import org.corotarchive.adql.tree.Aggregate;
import org.corotarchive.adql.tree.AggregateKind;
import org.corotarchive.adql.tree.Arithmetic;
import org.corotarchive.adql.tree.Between;
import org.corotarchive.adql.tree.BracketedQuery;
import org.corotarchive.adql.tree.Cast;
import org.corotarchive.adql.tree.CastType;
import org.corotarchive.adql.tree.ColumnName;
import org.corotarchive.adql.tree.CommonTable;
import org.corotarchive.adql.tree.Comparison;
import org.corotarchive.adql.tree.ComparisonSign;
import org.corotarchive.adql.tree.Condition;
import org.corotarchive.adql.tree.DerivedTable;
import org.corotarchive.adql.tree.Exists;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.InList;
import org.corotarchive.adql.tree.InQuery;
import org.corotarchive.adql.tree.IsNull;
import org.corotarchive.adql.tree.JoinKind;
import org.corotarchive.adql.tree.JoinedTable;
import org.corotarchive.adql.tree.Junction;
import org.corotarchive.adql.tree.Like;
import org.corotarchive.adql.tree.NamedTable;
import org.corotarchive.adql.tree.Not;
import org.corotarchive.adql.tree.NullLiteral;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.tree.Operator;
import org.corotarchive.adql.tree.OrderTerm;
import org.corotarchive.adql.tree.Query;
import org.corotarchive.adql.tree.QueryExpression;
import org.corotarchive.adql.tree.QueryTerm;
import org.corotarchive.adql.tree.RowCount;
import org.corotarchive.adql.tree.Select;
import org.corotarchive.adql.tree.SelectItem;
import org.corotarchive.adql.tree.SetKind;
import org.corotarchive.adql.tree.SetOperation;
import org.corotarchive.adql.tree.Signed;
import org.corotarchive.adql.tree.StringLiteral;
import org.corotarchive.adql.tree.TableName;
import org.corotarchive.adql.tree.TableReference;
import org.corotarchive.adql.tree.Value;

/** Random trees of queries: grammatically right, without any sense. */
final class RandomTrees {
  private static final Location HERE = Location.NONE;

  private RandomTrees() {}

  static Arbitrary<Query> queries() {
    Arbitrary<CommonTable> common =
        Combinators.combine(names(), expressions(1)).as(CommonTable::new);
    return Combinators.combine(common.list().ofMaxSize(2), expressions(3))
        .as((tables, body) -> new Query(tables, body, new SourceText("")));
  }

  private static Arbitrary<Identifier> names() {
    Arbitrary<Identifier> regular =
        Arbitraries.of("ra", "Dec_2", "x1", "limit", "columns")
            .map(t -> new Identifier(t, false, HERE));
    Arbitrary<Identifier> quoted =
        Arbitraries.of("size", "a b", "\"", "étoile", "--", "'", "SELECT")
            .map(t -> new Identifier(t, true, HERE));
    return Arbitraries.oneOf(regular, quoted);
  }

  private static Arbitrary<Value> values(int depth) {
    Arbitrary<Value> simple =
        Arbitraries.oneOf(
            names().list().ofMinSize(1).ofMaxSize(4).map(parts -> new ColumnName(parts, HERE)),
            Arbitraries.of("0", "12", "12.", ".5", "1E5", "1.5e-3")
                .map(n -> new NumberLiteral(n, HERE)),
            Arbitraries.of("", "it's", "''", "a--b", "/*", "\\", "é\n")
                .map(s -> new StringLiteral(s, HERE)),
            Arbitraries.just(new NullLiteral(HERE)));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<Value> inner = values(depth - 1);
    return Arbitraries.frequencyOf(
        Tuple.of(3, simple),
        Tuple.of(2, arithmetic(inner)),
        Tuple.of(
            1,
            Combinators.combine(Arbitraries.of(true, false), inner)
                .as((n, v) -> new Signed(n, v, HERE))),
        Tuple.of(1, calls(inner)),
        Tuple.of(1, aggregates(inner)),
        Tuple.of(1, casts(inner)));
  }

  private static Arbitrary<Value> arithmetic(Arbitrary<Value> inner) {
    return Arbitraries.of(
            List.of(Operator.CONCATENATE),
            List.of(Operator.PLUS, Operator.MINUS),
            List.of(Operator.TIMES, Operator.DIVIDE))
        .flatMap(
            operators -> {
              Arbitrary<Arithmetic.Step> step =
                  Combinators.combine(Arbitraries.of(operators), inner).as(Arithmetic.Step::new);
              return Combinators.combine(inner, step.list().ofMinSize(1).ofMaxSize(3))
                  .as((first, steps) -> new Arithmetic(first, steps, HERE));
            });
  }

  private static Arbitrary<Value> calls(Arbitrary<Value> inner) {
    Arbitrary<Identifier> functions =
        Arbitraries.of("ABS", "point", "COALESCE", "my_function", "IN_UNIT")
            .map(t -> new Identifier(t, false, HERE));
    return Combinators.combine(functions, inner.list().ofMaxSize(3))
        .as((name, arguments) -> new FunctionCall(name, arguments, HERE));
  }

  private static Arbitrary<Value> aggregates(Arbitrary<Value> inner) {
    return Combinators.combine(
            Arbitraries.of(AggregateKind.class), Arbitraries.of(true, false), inner.optional())
        .as(
            (kind, distinct, argument) ->
                argument.isEmpty()
                    ? new Aggregate(AggregateKind.COUNT, false, argument, HERE)
                    : new Aggregate(kind, distinct, argument, HERE));
  }

  private static Arbitrary<Value> casts(Arbitrary<Value> inner) {
    return Combinators.combine(
            inner, Arbitraries.of(CastType.class), Arbitraries.integers().between(1, 99))
        .as(
            (value, type, length) -> {
              boolean text = type == CastType.CHAR || type == CastType.VARCHAR;
              boolean limited = text && length > 50;
              return new Cast(
                  value, type, limited ? OptionalInt.of(length) : OptionalInt.empty(), HERE);
            });
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Value> value = values(Math.min(depth, 2));
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    Arbitrary<Condition> simple =
        Arbitraries.oneOf(
            Combinators.combine(value, Arbitraries.of(ComparisonSign.class), value)
                .as((l, s, r) -> new Comparison(l, s, r, HERE)),
            Combinators.combine(flag, value, value, value)
                .as((n, v, l, u) -> new Between(n, v, l, u, HERE)),
            Combinators.combine(flag, value, value.list().ofMinSize(1).ofMaxSize(3))
                .as((n, v, i) -> new InList(n, v, i, HERE)),
            Combinators.combine(flag, flag, value, value)
                .as((n, c, v, p) -> new Like(n, c, v, p, HERE)),
            Combinators.combine(flag, value).as((n, v) -> new IsNull(n, v, HERE)));
    if (depth == 0) {
      return simple;
    }
    Arbitrary<Condition> inner = conditions(depth - 1);
    Arbitrary<Condition> joined =
        Combinators.combine(
                Arbitraries.of(Junction.Kind.class), inner.list().ofMinSize(2).ofMaxSize(3))
            .as((k, t) -> new Junction(k, t, HERE));
    return Arbitraries.frequencyOf(
        Tuple.of(4, simple),
        Tuple.of(3, joined),
        Tuple.of(1, inner.map(c -> new Not(c, HERE))),
        Tuple.of(1, expressions(depth - 1).map(q -> new Exists(q, HERE))),
        Tuple.of(
            1,
            Combinators.combine(flag, value, expressions(depth - 1))
                .as((n, v, q) -> new InQuery(n, v, q, HERE))));
  }

  private static Arbitrary<QueryExpression> expressions(int depth) {
    Arbitrary<OrderTerm> order =
        Combinators.combine(values(1), Arbitraries.of(true, false)).as(OrderTerm::new);
    return Combinators.combine(terms(depth), order.list().ofMaxSize(2), counts().optional(0.2))
        .as((rows, keys, offset) -> new QueryExpression(rows, keys, offset, HERE));
  }

  private static Arbitrary<RowCount> counts() {
    return Arbitraries.longs().between(0, Long.MAX_VALUE).map(rows -> new RowCount(rows, HERE));
  }

  private static Arbitrary<QueryTerm> terms(int depth) {
    Arbitrary<QueryTerm> select = selects(depth);
    if (depth == 0) {
      return select;
    }
    Arbitrary<QueryTerm> operand =
        Arbitraries.oneOf(select, expressions(depth - 1).map(q -> new BracketedQuery(q, HERE)));
    Arbitrary<QueryTerm> intersections = operations(operand, List.of(SetKind.INTERSECT));
    Arbitrary<QueryTerm> unions =
        operations(
            Arbitraries.oneOf(operand, intersections), List.of(SetKind.UNION, SetKind.EXCEPT));
    return Arbitraries.frequencyOf(
        Tuple.of(5, operand), Tuple.of(1, intersections), Tuple.of(1, unions));
  }

  private static Arbitrary<QueryTerm> operations(
      Arbitrary<QueryTerm> operand, List<SetKind> kinds) {
    Arbitrary<SetOperation.Step> step =
        Combinators.combine(Arbitraries.of(kinds), Arbitraries.of(true, false), operand)
            .as(SetOperation.Step::new);
    return Combinators.combine(operand, step.list().ofMinSize(1).ofMaxSize(2))
        .as((first, steps) -> new SetOperation(first, steps, HERE));
  }

  private static Arbitrary<QueryTerm> selects(int depth) {
    Arbitrary<SelectItem> item =
        Arbitraries.oneOf(
            Combinators.combine(values(depth), names().optional()).as(SelectItem.Expressed::new),
            tableNames().map(name -> new SelectItem.TableColumns(name, HERE)));
    Arbitrary<List<SelectItem>> items =
        Arbitraries.oneOf(
            item.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.just(List.of(new SelectItem.AllColumns(HERE))));
    return Combinators.combine(
            Arbitraries.of(true, false),
            counts().optional(0.3),
            items,
            references(depth).list().ofMinSize(1).ofMaxSize(2),
            conditions(depth).optional(),
            values(1).list().ofMaxSize(2),
            conditions(0).optional(0.2))
        .as(
            (d, top, list, from, where, group, having) ->
                new Select(d, top, list, from, where, group, having, HERE));
  }

  private static Arbitrary<TableName> tableNames() {
    return names().list().ofMinSize(1).ofMaxSize(3).map(parts -> new TableName(parts, HERE));
  }

  private static Arbitrary<TableReference> references(int depth) {
    Arbitrary<TableReference> named =
        Combinators.combine(tableNames(), names().optional()).as(NamedTable::new);
    if (depth == 0) {
      return named;
    }
    Arbitrary<TableReference> derived =
        Combinators.combine(expressions(depth - 1), names())
            .as((query, alias) -> new DerivedTable(query, alias, HERE));
    Arbitrary<TableReference> inner = references(depth - 1);
    Arbitrary<JoinedTable.Step> step =
        Combinators.combine(Arbitraries.of(JoinKind.class), inner, rules(depth - 1))
            .as(JoinedTable.Step::new);
    Arbitrary<TableReference> joined =
        Combinators.combine(inner, step.list().ofMinSize(1).ofMaxSize(2))
            .as((first, steps) -> new JoinedTable(first, steps, HERE));
    return Arbitraries.frequencyOf(Tuple.of(4, named), Tuple.of(1, derived), Tuple.of(1, joined));
  }

  private static Arbitrary<JoinedTable.Rule> rules(int depth) {
    return Arbitraries.oneOf(
        conditions(depth).map(JoinedTable.OnCondition::new),
        names().list().ofMinSize(1).ofMaxSize(2).map(JoinedTable.UsingColumns::new),
        Arbitraries.just(new JoinedTable.CommonColumns()));
  }
}
