// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import org.corotarchive.schema.metadata.TableSet;
import org.corotarchive.schema.query.QueryExecution;
import org.corotarchive.vo.table.TableFormat;

/** The TAP service: its resources, made from what they need. */
public final class TapService {

  private final List<Object> resources;

  /**
   * Makes the service.
   *
   * @param baseUrl public address of the whole server without a final slash
   * @param published what is published
   * @param execution runs queries
   * @param rights what callers may read
   * @param settings limits and space of answers
   * @param availability tells whether the database answers
   */
  public TapService(
      String baseUrl,
      TableSet published,
      QueryExecution execution,
      CallerRights rights,
      TapSettings settings,
      TapAvailability availability) {
    String tapUrl = baseUrl + "/tap";
    QueryLimits limits = settings.limits();
    AnswerFormats formats = new AnswerFormats(settings.spool());
    PublishedTables tables = new PublishedTables(published);
    TapQuery query =
        new TapQuery(
            PublishedCatalog.of(published),
            execution,
            limits,
            new AnswerHeaders(tapUrl, settings.clock()));
    TapPage page =
        new TapPage(
            tapUrl, formats.all().stream().map(TableFormat::shortName).toList(), tables.schemas());
    TapCapability capability =
        new TapCapability(tapUrl, formats, limits, OfferedLanguage.features());
    resources =
        List.of(
            new TapResource(query, formats, limits, rights, tapUrl),
            new TapVosiResource(capability, tables, availability, page));
  }

  /** The Jakarta REST resources to register. */
  public List<Object> resources() {
    return resources;
  }
}
