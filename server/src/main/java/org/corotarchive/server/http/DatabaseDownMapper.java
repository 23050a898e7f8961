// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Duration;
import org.corotarchive.archive.database.DatabaseDownException;
import org.corotarchive.vo.dali.DaliException;
import org.corotarchive.vo.dali.FaultMapper;

/** A database that does not answer is status 503, whichever service asked it. */
public final class DatabaseDownMapper implements ExceptionMapper<DatabaseDownException> {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

  private final FaultMapper faults;

  /** Answers in the form of {@code faults}. */
  public DatabaseDownMapper(FaultMapper faults) {
    this.faults = faults;
  }

  @Override
  public Response toResponse(DatabaseDownException down) {
    return faults.toResponse(
        DaliException.overloaded(
            "The database of the archive does not answer at the moment. Please try again later.",
            RETRY_AFTER));
  }
}
