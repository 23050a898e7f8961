// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.Objects;
import java.util.Optional;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.tree.CommonTable;
import org.corotarchive.adql.tree.Query;
import org.corotarchive.adql.typed.CheckedQuery;
import org.corotarchive.adql.typed.TypedQuery;

/** Checks queries against the tables there are. May be used by many threads. */
public final class QueryChecker {
  private final TableCatalog catalog;

  /**
   * A checker.
   *
   * @param catalog the tables that queries may name
   */
  public QueryChecker(TableCatalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /**
   * Resolves all names and types.
   *
   * @param query a query
   * @return what it means
   * @throws AdqlException with all faults that were found
   */
  public CheckedQuery check(Query query) throws AdqlException {
    QueryContext context = new QueryContext(catalog, query.source());
    FaultCollector faults = context.faults();
    for (CommonTable table : query.commonTables()) {
      refuseDuplicate(table, context);
      context.add(
          table,
          faults.attempt(
              () -> new QueryExpressionChecker(context, Optional.empty()).check(table.query())));
    }
    Optional<Result> body =
        faults.attempt(
            () -> new QueryExpressionChecker(context, Optional.empty()).check(query.body()));
    faults.refuseIfAny();
    Result result = body.orElseThrow();
    return new CheckedQuery(
        context.commonTables().stream().map(QueryChecker::rows).toList(),
        QueryExpressionChecker.asQuery(result.rows()),
        ItemNames.unique(result.columns()),
        context.tables());
  }

  private static TypedQuery rows(QueryContext.Common common) {
    return QueryExpressionChecker.asQuery(common.result().orElseThrow().rows());
  }

  private static void refuseDuplicate(CommonTable table, QueryContext context) {
    boolean twice =
        context.commonTables().stream()
            .anyMatch(other -> other.name().text().equalsIgnoreCase(table.name().text()));
    if (twice) {
      context
          .faults()
          .add(
              AdqlFaultCode.DUPLICATE_TABLE,
              table.name().location(),
              "WITH defines " + table.name().shown() + " twice",
              "Give each table a name of its own.");
    }
  }
}
