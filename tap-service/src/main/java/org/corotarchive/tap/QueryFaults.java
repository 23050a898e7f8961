// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import jakarta.ws.rs.core.Response.Status;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.schema.query.QueryFailure;
import org.corotarchive.vo.dali.DaliException;
import org.corotarchive.vo.dali.FaultCode;
import org.corotarchive.vo.table.RowStreamException;

/** What is told to the user when a query is refused or fails before its first row. */
final class QueryFaults {

  private QueryFaults() {}

  /** Codes of refusals of this service alone. */
  enum TapFault implements FaultCode {
    /** The ADQL text is wrong; the message tells every fault with line and column. */
    QUERY_REFUSED,
    /** The query is right, but a value in it or in the data does not allow the computation. */
    QUERY_FAILED
  }

  static DaliException refusal(AdqlException wrong) {
    return DaliException.of(Status.BAD_REQUEST, TapFault.QUERY_REFUSED, wrong.getMessage());
  }

  static DaliException refusal(RowStreamException rowsCannotBeHad) {
    return DaliException.of(
        Status.BAD_REQUEST, TapFault.QUERY_FAILED, rowsCannotBeHad.getMessage());
  }

  static DaliException refusal(QueryFailure failure) {
    return switch (failure.kind()) {
      case ARITHMETIC, INVALID_VALUE, TOO_COMPLEX ->
          DaliException.of(Status.BAD_REQUEST, TapFault.QUERY_FAILED, failure.getMessage());
      case TOO_LARGE -> DaliException.tooLarge(failure.getMessage());
      case TIMEOUT, CANCELLED -> DaliException.timedOut(failure.getMessage());
      case BUSY, DATABASE_DOWN ->
          DaliException.overloaded(failure.getMessage(), failure.kind().retryAfter().orElseThrow());
      case INTERNAL -> throw new IllegalStateException("a query failed in the database", failure);
    };
  }
}
