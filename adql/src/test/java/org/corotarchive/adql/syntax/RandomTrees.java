// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private static final List<String> PLAIN = List.of("ra", "Dec_2", "x1", "limit", "columns");
  private static final List<String> QUOTED =
      List.of("size", "a b", "\"", "étoile", "--", "'", "SELECT");
  private static final List<String> NUMBERS = List.of("0", "12", "12.", ".5", "1E5", "1.5e-3");
  private static final List<String> TEXTS = List.of("", "it's", "''", "a--b", "/*", "\\", "é\n");
  private static final List<String> FUNCTIONS =
      List.of("ABS", "point", "COALESCE", "my_function", "IN_UNIT");
  private static final List<List<Operator>> OPERATORS =
      List.of(
          List.of(Operator.CONCATENATE),
          List.of(Operator.PLUS, Operator.MINUS),
          List.of(Operator.TIMES, Operator.DIVIDE));

  private final Random random;

  RandomTrees(long seed) {
    this.random = new Random(seed);
  }

  Query query() {
    List<CommonTable> tables = some(0, 2, () -> new CommonTable(name(), expression(1)));
    return new Query(tables, expression(3), new SourceText(""));
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> List<T> some(int fewest, int most, Supplier<T> maker) {
    return Stream.generate(maker).limit(fewest + random.nextInt(most - fewest + 1)).toList();
  }

  private <T> Optional<T> maybe(Supplier<T> maker) {
    return random.nextInt(3) == 0 ? Optional.of(maker.get()) : Optional.empty();
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private Identifier name() {
    boolean quoted = flag();
    return new Identifier(one(quoted ? QUOTED : PLAIN), quoted, HERE);
  }

  private RowCount count() {
    return new RowCount(random.nextLong() & Long.MAX_VALUE, HERE);
  }

  private Value value(int depth) {
    int choice = random.nextInt(depth <= 0 ? 4 : 9);
    return switch (choice) {
      case 0 -> new ColumnName(some(1, 4, this::name), HERE);
      case 1 -> new NumberLiteral(one(NUMBERS), HERE);
      case 2 -> new StringLiteral(one(TEXTS), HERE);
      case 3 -> new NullLiteral(HERE);
      case 4 -> arithmetic(depth - 1);
      case 5 -> new Signed(flag(), value(depth - 1), HERE);
      case 6 -> call(depth - 1);
      case 7 -> aggregate(depth - 1);
      default -> cast(depth - 1);
    };
  }

  private Value arithmetic(int depth) {
    List<Operator> level = one(OPERATORS);
    Supplier<Arithmetic.Step> step = () -> new Arithmetic.Step(one(level), value(depth));
    return new Arithmetic(value(depth), some(1, 3, step), HERE);
  }

  private Value call(int depth) {
    Identifier name = new Identifier(one(FUNCTIONS), false, HERE);
    return new FunctionCall(name, some(0, 3, () -> value(depth)), HERE);
  }

  private Value aggregate(int depth) {
    return flag()
        ? new Aggregate(AggregateKind.COUNT, false, Optional.empty(), HERE)
        : new Aggregate(
            one(List.of(AggregateKind.values())), flag(), Optional.of(value(depth)), HERE);
  }

  private Value cast(int depth) {
    CastType type = one(List.of(CastType.values()));
    boolean limited = flag() && (type == CastType.CHAR || type == CastType.VARCHAR);
    OptionalInt length = limited ? OptionalInt.of(1 + random.nextInt(99)) : OptionalInt.empty();
    return new Cast(value(depth), type, length, HERE);
  }

  private Condition condition(int depth) {
    int choice = random.nextInt(depth <= 0 ? 5 : 9);
    return switch (choice) {
      case 0 -> new Comparison(value(1), one(List.of(ComparisonSign.values())), value(depth), HERE);
      case 1 -> new Between(flag(), value(1), value(1), value(depth), HERE);
      case 2 -> new InList(flag(), value(1), some(1, 3, () -> value(1)), HERE);
      case 3 -> new Like(flag(), flag(), value(1), value(1), HERE);
      case 4 -> new IsNull(flag(), value(depth), HERE);
      case 5 -> new Not(condition(depth - 1), HERE);
      case 6 -> new Exists(expression(depth - 1), HERE);
      case 7 -> new InQuery(flag(), value(1), expression(depth - 1), HERE);
      default ->
          new Junction(
              one(List.of(Junction.Kind.values())), some(2, 3, () -> condition(depth - 1)), HERE);
    };
  }

  private QueryExpression expression(int depth) {
    List<OrderTerm> order = some(0, 2, () -> new OrderTerm(value(1), flag()));
    return new QueryExpression(term(depth), order, maybe(this::count), HERE);
  }

  private QueryTerm term(int depth) {
    int choice = random.nextInt(depth <= 0 ? 1 : 4);
    return switch (choice) {
      case 0, 1 -> select(depth);
      case 2 -> new BracketedQuery(expression(depth - 1), HERE);
      default -> flag() ? union(depth - 1) : intersection(depth - 1);
    };
  }

  private QueryTerm operand(int depth) {
    return flag() ? select(depth) : new BracketedQuery(expression(depth - 1), HERE);
  }

  private QueryTerm intersection(int depth) {
    Supplier<SetOperation.Step> step =
        () -> new SetOperation.Step(SetKind.INTERSECT, flag(), operand(depth));
    return new SetOperation(operand(depth), some(1, 2, step), HERE);
  }

  private QueryTerm union(int depth) {
    Supplier<QueryTerm> term = () -> flag() ? operand(depth) : intersection(depth);
    Supplier<SetOperation.Step> step =
        () ->
            new SetOperation.Step(one(List.of(SetKind.UNION, SetKind.EXCEPT)), flag(), term.get());
    return new SetOperation(term.get(), some(1, 2, step), HERE);
  }

  private QueryTerm select(int depth) {
    List<SelectItem> items =
        random.nextInt(4) == 0
            ? List.of(new SelectItem.AllColumns(HERE))
            : some(1, 3, () -> item(depth));
    return new Select(
        flag(),
        maybe(this::count),
        items,
        some(1, 2, () -> reference(depth)),
        maybe(() -> condition(depth)),
        some(0, 2, () -> value(1)),
        maybe(() -> condition(0)),
        HERE);
  }

  private SelectItem item(int depth) {
    return random.nextInt(4) == 0
        ? new SelectItem.TableColumns(tableName(), HERE)
        : new SelectItem.Expressed(value(depth), maybe(this::name));
  }

  private TableName tableName() {
    return new TableName(some(1, 3, this::name), HERE);
  }

  private TableReference reference(int depth) {
    int choice = random.nextInt(depth <= 0 ? 1 : 4);
    return switch (choice) {
      case 0, 1 -> new NamedTable(tableName(), maybe(this::name));
      case 2 -> new DerivedTable(expression(depth - 1), name(), HERE);
      default -> joined(depth - 1);
    };
  }

  private TableReference joined(int depth) {
    Supplier<JoinedTable.Step> step =
        () -> new JoinedTable.Step(one(List.of(JoinKind.values())), reference(depth), rule(depth));
    return new JoinedTable(reference(depth), some(1, 2, step), HERE);
  }

  private JoinedTable.Rule rule(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> new JoinedTable.OnCondition(condition(depth));
      case 1 -> new JoinedTable.UsingColumns(some(1, 2, this::name));
      default -> new JoinedTable.CommonColumns();
    };
  }
}
