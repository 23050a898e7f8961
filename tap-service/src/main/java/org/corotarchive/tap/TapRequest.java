// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.vo.dali.DaliFault;
import org.corotarchive.vo.dali.DaliParameters;
import org.corotarchive.vo.table.TableFormat;
import org.corotarchive.vo.table.TableFormats;

/**
 * A synchronous TAP request, complete and valid (TAP 1.1, section 2.7).
 *
 * @param query ADQL text
 * @param version version of the language
 * @param format serialisation of the answer
 * @param maxRows most rows that the answer may have; 0 asks for the metadata alone
 * @param runId the client's own name of the work
 */
record TapRequest(
    String query, AdqlVersion version, TableFormat format, long maxRows, Optional<String> runId) {

  private static final List<String> LANGUAGES = List.of("ADQL", "ADQL-2.0", "ADQL-2.1");

  /**
   * Reads the parameters of a request.
   *
   * @throws org.corotarchive.vo.dali.DaliException naming every problem
   */
  static TapRequest of(DaliParameters parameters, QueryLimits limits) {
    Optional<String> query = parameters.required("QUERY");
    Optional<String> language = parameters.language(LANGUAGES);
    TableFormat format = format(parameters);
    long maxRows = parameters.maxrec(limits.defaultRows(), limits.hardRows());
    Optional<String> runId = parameters.runId();
    if (!parameters.all("UPLOAD").isEmpty()) {
      parameters.refuse(
          DaliFault.UPLOAD_UNSUPPORTED,
          "UPLOAD",
          "UPLOAD was given, but this service does not take tables yet.");
    }
    parameters.check();
    AdqlVersion version =
        language.filter("ADQL-2.0"::equals).isPresent() ? AdqlVersion.V2_0 : AdqlVersion.V2_1;
    return new TapRequest(query.orElseThrow(), version, format, maxRows, runId);
  }

  private static TableFormat format(DaliParameters parameters) {
    Optional<String> asked = parameters.responseFormat("FORMAT");
    Optional<TableFormat> format =
        asked.isEmpty() ? Optional.of(TableFormats.all().get(0)) : TableFormats.find(asked.get());
    if (format.isEmpty()) {
      String known =
          TableFormats.all().stream().map(TableFormat::shortName).collect(Collectors.joining(", "));
      parameters.refuse(
          DaliFault.FORMAT_UNKNOWN,
          "RESPONSEFORMAT",
          "RESPONSEFORMAT is '"
              + asked.orElse("")
              + "', an unknown format; it must be one of "
              + known
              + ", or a media type of theirs.");
    }
    return format.orElse(TableFormats.all().get(0));
  }
}
