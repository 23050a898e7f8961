// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.corotarchive.archive.access.AccessControl;
import org.corotarchive.schema.metadata.TableSet;
import org.corotarchive.schema.query.QueryExecution;

/** The TAP service: its resources, made from what they need. */
public final class TapService {

  private final List<Object> resources;

  /**
   * Makes the service.
   *
   * @param baseUrl public address of the whole server without a final slash
   * @param tables what is published
   * @param execution runs queries
   * @param access decides what a caller may read
   * @param limits what a request may cost
   * @param databaseAnswers asks the database whether it is there
   * @param clock time of requests
   */
  public TapService(
      String baseUrl,
      TableSet tables,
      QueryExecution execution,
      AccessControl access,
      QueryLimits limits,
      BooleanSupplier databaseAnswers,
      Clock clock) {
    String tapUrl = baseUrl + "/tap";
    TapQuery query =
        new TapQuery(
            PublishedCatalog.of(tables), execution, limits, new AnswerHeaders(tapUrl, clock));
    PublishedTables published = new PublishedTables(tables);
    resources =
        List.of(
            new TapResource(query, limits, new CallerRights(access, clock), tapUrl),
            new TapVosiResource(
                new TapCapability(tapUrl, limits, OfferedLanguage.features()),
                published,
                new TapAvailability(databaseAnswers, clock.instant()),
                new TapPage(tapUrl, published.schemas())));
  }

  /** The Jakarta REST resources to register. */
  public List<Object> resources() {
    return resources;
  }
}
