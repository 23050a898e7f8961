// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.query;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns errors of the database (PostgreSQL 15, appendix A) into failures for people. */
final class Failures {

  /** Faults of a query's own values, by SQLSTATE. */
  private static final Map<String, String> ARITHMETIC =
      Map.of(
          "22012",
          "The query divides by zero in at least one row: exclude the rows whose divisor is 0",
          "22003",
          "A value computed by the query is outside the range of its type or of the function",
          "2201E",
          "The query takes the logarithm of a number that is not above 0",
          "2201F",
          "The query takes the root of a negative number, or a power that does not exist");

  private static final Map<String, String> INVALID_VALUE =
      Map.of(
          "22P02",
          "The query has a text that cannot be read as the number or date it is used for",
          "22007",
          "The query has a text that is not a date; dates look like 2007-02-03T13:05:53",
          "22008",
          "The query has a date that does not exist or is out of range");

  private static final String SHAPE =
      "The query has a shape that is not possible on the sky: the radius of a circle is 0 to 90"
          + " degrees, the edges of a polygon do not cross and are shorter than 180 degrees";

  /** pgSphere raises all its errors with the SQLSTATE of internal ones. */
  private static final Pattern PGSPHERE =
      Pattern.compile("radius must|spher|spoly|scircle|spoint|polygon", Pattern.CASE_INSENSITIVE);

  private Failures() {}

  /** The failure to get a connection from the pool. */
  static QueryFailure connecting(SQLException e) {
    if (e instanceof SQLTransientConnectionException && e.getCause() == null) {
      return new QueryFailure(FailureKind.BUSY, busy(), e);
    }
    return new QueryFailure(FailureKind.DATABASE_DOWN, down(), e);
  }

  /** The failure of a running query that was not cancelled by its caller. */
  static QueryFailure running(SQLException e, Duration timeout, Duration elapsed) {
    String state = String.valueOf(e.getSQLState());
    if ("57014".equals(state)) {
      return elapsed.compareTo(timeout) < 0 ? cancelled(e) : timeout(e, timeout);
    }
    if (ARITHMETIC.containsKey(state)) {
      return new QueryFailure(FailureKind.ARITHMETIC, ARITHMETIC.get(state) + ".", e);
    }
    if (INVALID_VALUE.containsKey(state)) {
      return new QueryFailure(FailureKind.INVALID_VALUE, INVALID_VALUE.get(state) + ".", e);
    }
    if ("XX000".equals(state) && PGSPHERE.matcher(String.valueOf(e.getMessage())).find()) {
      return new QueryFailure(FailureKind.INVALID_VALUE, SHAPE + ".", e);
    }
    return resources(e, state);
  }

  private static QueryFailure resources(SQLException e, String state) {
    if ("53300".equals(state)) {
      return new QueryFailure(FailureKind.BUSY, busy(), e);
    }
    if ("53400".equals(state) || "53100".equals(state)) {
      return new QueryFailure(
          FailureKind.TOO_LARGE,
          "The query needs more temporary space than a query may have: ask for less at a time, or"
              + " sort and group fewer rows.",
          e);
    }
    if (state.startsWith("54") || "53200".equals(state)) {
      return new QueryFailure(
          FailureKind.TOO_COMPLEX,
          "The query has too many or too deeply nested parts: split it into several queries.",
          e);
    }
    if (state.startsWith("08") || state.startsWith("57P")) {
      return new QueryFailure(FailureKind.DATABASE_DOWN, down(), e);
    }
    return new QueryFailure(
        FailureKind.INTERNAL,
        "The query could not be carried out because of a fault of the archive, which has been"
            + " recorded. Another way to write the query may work.",
        e);
  }

  static QueryFailure cancelled(SQLException e) {
    return new QueryFailure(FailureKind.CANCELLED, "The query was cancelled.", e);
  }

  private static QueryFailure timeout(SQLException e, Duration timeout) {
    return new QueryFailure(
        FailureKind.TIMEOUT,
        "The query ran longer than the "
            + seconds(timeout)
            + " s allowed: ask for less at a time, or put a condition on a column that is marked as"
            + " indexed.",
        e);
  }

  private static String seconds(Duration timeout) {
    return timeout.toMillis() % 1000 == 0
        ? String.valueOf(timeout.toSeconds())
        : String.valueOf(timeout.toMillis() / 1000.0);
  }

  private static String busy() {
    return "All places for queries are taken at the moment: try again in a few seconds.";
  }

  private static String down() {
    return "The archive cannot answer queries at the moment: try again in a minute.";
  }
}
