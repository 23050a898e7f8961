// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.Optional;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.catalog.TableCatalog;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.schema.metadata.TableSet;

/** Checks queries against the published tables without running them. */
public final class AdqlCheck {

  private final QueryChecker checker;

  /** Checks against these tables. */
  public AdqlCheck(TableSet tables) {
    checker = new QueryChecker(PublishedCatalog.of(tables));
  }

  /** The published tables in the words of ADQL. */
  public static TableCatalog catalog(TableSet tables) {
    return PublishedCatalog.of(tables);
  }

  /** Every fault of a query, with line, column and remedy; empty when the query is right. */
  public Optional<String> faults(String adql) {
    try {
      checker.check(AdqlParser.parse(adql, AdqlVersion.V2_1));
      return Optional.empty();
    } catch (AdqlException wrong) {
      return Optional.of(wrong.getMessage());
    }
  }
}
