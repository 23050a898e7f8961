// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.syntax;

import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.source.SourceText;
import org.corotarchive.adql.tree.Query;

/**
 * Reads a query (ADQL 2.1, or 2.0). Grammar only: which tables and functions exist is asked later.
 *
 * <p>The time taken grows with the length of the text and not faster. May be used by many threads.
 */
public final class AdqlParser {
  /** Greatest number of characters of a query. */
  public static final int MAX_LENGTH = 1_000_000;

  private AdqlParser() {}

  /**
   * Reads a query.
   *
   * @param text the query; one trailing semicolon is tolerated
   * @param version the language that it is written in
   * @return what it says
   * @throws AdqlException if it is not well formed
   */
  public static Query parse(String text, AdqlVersion version) throws AdqlException {
    SourceText source = new SourceText(text);
    FaultCollector faults = new FaultCollector(source);
    if (text.length() > MAX_LENGTH) {
      faults.add(
          AdqlFaultCode.TEXT_TOO_LONG,
          Location.NONE,
          "the query has " + text.length() + " characters, and may have " + MAX_LENGTH,
          "Upload long lists as a table and join it.");
    }
    faults.refuseIfAny();
    List<Token> tokens = Lexer.tokens(text, faults);
    if (tokens.size() == 1 && faults.isEmpty()) {
      faults.add(
          AdqlFaultCode.EMPTY_TEXT, Location.NONE, "there is no query", "Start with SELECT.");
    }
    faults.refuseIfAny();
    QueryParser parser = new QueryParser(new Tokens(tokens, faults, version));
    Optional<Query> query = faults.attempt(() -> parser.parse(source));
    faults.refuseIfAny();
    return query.orElseThrow();
  }
}
