// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.corotarchive.vo.dali.DaliFault;
import org.corotarchive.vo.dali.DaliParameters;
import org.corotarchive.vo.table.SpoolSpace;
import org.corotarchive.vo.table.TableFormat;
import org.corotarchive.vo.table.TableFormats;

/** The formats of answers; the first is used when a request names none. */
final class AnswerFormats {

  private final SpoolSpace spool;

  AnswerFormats(SpoolSpace spool) {
    this.spool = spool;
  }

  List<TableFormat> all() {
    return TableFormats.all(spool);
  }

  /**
   * The format that a request asks for by RESPONSEFORMAT or FORMAT (TAP 1.1, section 2.7.3); an
   * unknown one is noted as a problem of the request.
   */
  TableFormat asked(DaliParameters parameters) {
    Optional<String> asked = parameters.responseFormat("FORMAT");
    Optional<TableFormat> found = asked.flatMap(name -> TableFormats.find(name, spool));
    if (asked.isPresent() && found.isEmpty()) {
      String known = all().stream().map(TableFormat::shortName).collect(Collectors.joining(", "));
      parameters.refuse(
          DaliFault.FORMAT_UNKNOWN,
          "RESPONSEFORMAT",
          "RESPONSEFORMAT is '"
              + asked.get()
              + "', an unknown format; it must be one of "
              + known
              + ", or one of their media types.");
    }
    return found.orElse(all().get(0));
  }
}
