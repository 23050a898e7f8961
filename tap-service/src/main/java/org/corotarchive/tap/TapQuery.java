// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.OptionalLong;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.SqlText;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.adql.tree.Query;
import org.corotarchive.adql.typed.CheckedQuery;
import org.corotarchive.schema.query.CopyRows;
import org.corotarchive.schema.query.QueryExecution;
import org.corotarchive.schema.query.QueryFailure;
import org.corotarchive.schema.query.QueryRights;
import org.corotarchive.vo.dali.ClientConnection;
import org.corotarchive.vo.table.TableHeader;

/**
 * The work of one TAP query: from text to rows that have begun to come. Threads may share an
 * instance.
 */
final class TapQuery {

  private final QueryChecker checker;
  private final QueryExecution execution;
  private final QueryLimits limits;
  private final AnswerHeaders headers;

  TapQuery(
      TableCatalog catalog, QueryExecution execution, QueryLimits limits, AnswerHeaders headers) {
    this.checker = new QueryChecker(catalog);
    this.execution = execution;
    this.limits = limits;
    this.headers = headers;
  }

  /**
   * Checks a query and starts it; returns when the first row or the end of the rows has come, so
   * that an early fault is still a refusal.
   *
   * @param rights what the caller may read
   * @param connection where the answer goes: when it breaks, the query is cancelled in the database
   * @return the answer; writing it closes it
   * @throws org.corotarchive.vo.dali.DaliException when the query is wrong, too slow, or cannot be
   *     run now
   */
  StreamingOutput open(TapRequest request, QueryRights rights, ClientConnection connection) {
    CheckedQuery checked = check(request);
    TableHeader header = headers.of(request, AnswerFields.of(checked.columns()));
    if (request.maxRows() == 0) {
      return new EmptyAnswer(request, header);
    }
    SqlText sql = PostgresTranslator.translate(checked, OptionalLong.of(request.maxRows() + 1));
    try {
      CopyRows rows = execution.open(sql.sql(), rights, limits.syncTime());
      return TapAnswer.of(request, header, rows, connection);
    } catch (QueryFailure failure) {
      throw QueryFaults.refusal(failure);
    }
  }

  /** Checks a query without running it. */
  CheckedQuery check(TapRequest request) {
    try {
      Query query = AdqlParser.parse(request.query(), request.version());
      return checker.check(query);
    } catch (AdqlException wrong) {
      throw QueryFaults.refusal(wrong);
    }
  }
}
