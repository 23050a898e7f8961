// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

import java.util.List;

/**
 * The tables that a query may name: published ones and, for one request, uploaded ones.
 *
 * @param tables all tables
 */
public record TableCatalog(List<CatalogTable> tables) {

  public TableCatalog {
    tables = List.copyOf(tables);
  }
}
