// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.CatalogTable;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.tree.DerivedTable;
import org.corotarchive.adql.tree.Identifier;
import org.corotarchive.adql.tree.JoinedTable;
import org.corotarchive.adql.tree.NamedTable;
import org.corotarchive.adql.tree.TableName;
import org.corotarchive.adql.tree.TableReference;
import org.corotarchive.adql.tree.TableReferenceVisitor;
import org.corotarchive.adql.typed.TypedQuery;
import org.corotarchive.adql.typed.TypedSource;

/** Checks FROM: which tables are read, and which names they give to the other clauses. */
final class FromChecker implements TableReferenceVisitor<FromChecker.Tables> {
  private final QueryContext context;
  private final FaultCollector faults;
  private final Optional<Scope> outer;

  FromChecker(QueryContext context, Optional<Scope> outer) {
    this.context = context;
    this.faults = context.faults();
    this.outer = outer;
  }

  /**
   * A term of FROM.
   *
   * @param source what is read
   * @param relations its tables
   * @param columns its columns, those that a join made one of two only once
   */
  record Tables(TypedSource source, List<Relation> relations, List<VisibleColumn> columns) {}

  /** Checks all terms of FROM. */
  List<Tables> check(List<TableReference> from) {
    List<Tables> tables = faults.all(from, reference -> reference.accept(this));
    refuseDuplicates(tables.stream().flatMap(term -> term.relations().stream()).toList(), from);
    return tables;
  }

  private void refuseDuplicates(List<Relation> relations, List<TableReference> from) {
    for (int i = 0; i < relations.size(); i++) {
      Relation one = relations.get(i);
      boolean twice =
          relations.subList(i + 1, relations.size()).stream()
              .anyMatch(
                  other ->
                      other.name().equalsIgnoreCase(one.name())
                          && other.schema().equals(one.schema()));
      if (twice) {
        faults.add(
            AdqlFaultCode.DUPLICATE_TABLE,
            from.get(0).location().to(from.get(from.size() - 1).location()),
            "FROM has two tables called " + Excerpt.of(one.name()),
            "Give each a name of its own with AS, as in star AS a, star AS b.");
        return;
      }
    }
  }

  @Override
  public Tables visitNamed(NamedTable table) {
    Optional<Tables> common = commonTable(table);
    if (common.isPresent()) {
      return common.get();
    }
    int id = context.nextSource(table.location());
    Optional<CatalogTable> found = faults.attempt(() -> find(table.name()));
    if (found.isEmpty()) {
      Identifier name = table.name().parts().get(table.name().parts().size() - 1);
      return unclear(id, table.alias().orElse(name));
    }
    context.touch(found.get());
    Relation relation = Relation.of(id, found.get(), table.alias());
    return single(new TypedSource.Stored(id, found.get()), relation);
  }

  private Tables single(TypedSource source, Relation relation) {
    context.add(relation);
    return new Tables(source, List.of(relation), relation.columns());
  }

  /** Goes on with a table without columns; nothing of it is ever translated. */
  private Tables unclear(int id, Identifier name) {
    return single(new TypedSource.Common(id, 0), Relation.unclear(id, name));
  }

  /** A table of WITH hides a published one of the same name (ADQL 2.1, section 4.5). */
  private Optional<Tables> commonTable(NamedTable table) {
    List<QueryContext.Common> all = context.commonTables();
    for (int i = all.size() - 1; i >= 0 && table.name().parts().size() == 1; i--) {
      Identifier defined = all.get(i).name();
      Identifier written = table.name().parts().get(0);
      if (Names.match(written, defined.text(), defined.delimited())) {
        return Optional.of(commonTable(i, all.get(i), table.alias().orElse(defined), table));
      }
    }
    return Optional.empty();
  }

  private Tables commonTable(
      int index, QueryContext.Common common, Identifier name, NamedTable table) {
    int id = context.nextSource(table.location(), common);
    return common
        .result()
        .map(result -> single(new TypedSource.Common(id, index + 1), result.asRelation(id, name)))
        .orElseGet(() -> unclear(id, name));
  }

  private CatalogTable find(TableName name) {
    List<CatalogTable> found =
        context.catalog().tables().stream().filter(table -> isMeantBy(name, table)).toList();
    if (found.size() > 1) {
      throw faults.refuse(
          AdqlFaultCode.AMBIGUOUS_TABLE,
          name.location(),
          "several schemas have a table " + name.shown(),
          "Write " + String.join(" or ", found.stream().map(FromChecker::fullName).toList()) + ".");
    }
    if (found.isEmpty()) {
      throw unknown(name);
    }
    return found.get(0);
  }

  private FaultCollector.Refusal unknown(TableName name) {
    return faults.refuse(
        AdqlFaultCode.UNKNOWN_TABLE,
        name.location(),
        "there is no table " + name.shown(),
        () -> otherTable(name));
  }

  private String otherTable(TableName wrong) {
    List<CatalogTable> all = context.catalog().tables();
    String near =
        Names.suggestion(wrong.written(), all.stream().map(FromChecker::fullName).toList());
    Identifier last = wrong.parts().get(wrong.parts().size() - 1);
    return near.isEmpty()
        ? all.stream()
            .filter(table -> Names.isLike(last.text(), table.name(), 1))
            .map(table -> "Did you mean " + fullName(table) + "?")
            .findFirst()
            .orElse("All tables are listed in TAP_SCHEMA.tables.")
        : near;
  }

  private static boolean isMeantBy(TableName name, CatalogTable table) {
    List<Identifier> parts = name.parts();
    if (!Names.match(parts.get(parts.size() - 1), table.name(), table.delimited())) {
      return false;
    }
    return parts.size() == 1
        || (parts.size() == 2 && parts.get(0).text().equalsIgnoreCase(table.schema()));
  }

  private static String fullName(CatalogTable table) {
    String name = table.delimited() ? '"' + table.name() + '"' : table.name();
    return table.schema().toLowerCase(Locale.ROOT).equals(table.schema())
        ? table.schema() + "." + name
        : table.schema().toUpperCase(Locale.ROOT) + "." + name;
  }

  @Override
  public Tables visitDerived(DerivedTable table) {
    int id = context.nextSource(table.location());
    Optional<Result> result =
        faults.attempt(() -> new QueryExpressionChecker(context, outer).check(table.query()));
    if (result.isEmpty()) {
      return unclear(id, table.alias());
    }
    TypedQuery query = QueryExpressionChecker.asQuery(result.get().rows());
    return single(new TypedSource.Derived(id, query), result.get().asRelation(id, table.alias()));
  }

  @Override
  public Tables visitJoined(JoinedTable joined) {
    JoinChecker joins = new JoinChecker(context, outer);
    Tables left = joined.first().accept(this);
    List<Tables> rights = new ArrayList<>();
    for (JoinedTable.Step step : joined.steps()) {
      rights.add(step.table().accept(this));
    }
    for (int i = 0; i < rights.size(); i++) {
      left = joins.join(left, joined.steps().get(i), rights.get(i), joined.location());
    }
    return left;
  }
}
