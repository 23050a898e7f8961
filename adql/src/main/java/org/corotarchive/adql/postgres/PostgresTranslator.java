// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.corotarchive.adql.SqlText;
import org.corotarchive.adql.typed.CheckedQuery;

/**
 * Writes checked queries for PostgreSQL 15 with pgSphere. The SQL is made of the tree alone: names
 * of the catalogue, names of our own, and literals written anew. May be used by many threads.
 */
public final class PostgresTranslator {

  private PostgresTranslator() {}

  /**
   * Writes a query.
   *
   * @param query a query without faults
   * @param rowLimit greatest number of rows, 0 or more; does not change which rows come first
   * @return one SELECT whose columns are called c1, c2 and so on and have the types of {@link
   *     CheckedQuery#columns()}: int2, int4, int8, float4, float8, text, timestamp, and float8[]
   *     for intervals and for shapes in degrees
   */
  public static SqlText translate(CheckedQuery query, OptionalLong rowLimit) {
    if (rowLimit.orElse(0) < 0) {
      throw new IllegalArgumentException("a row limit is not negative");
    }
    QuerySql queries = new QuerySql();
    List<String> common = new ArrayList<>();
    for (int i = 0; i < query.commonTables().size(); i++) {
      common.add(Sql.common(i + 1) + " AS (" + queries.carrying(query.commonTables().get(i)) + ")");
    }
    String body = queries.limited(query.body(), rowLimit);
    return new SqlText(common.isEmpty() ? body : "WITH " + Sql.list(common) + " " + body);
  }
}
