// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

/**
 * A pair of published columns whose point also stands, indexed, in a pgSphere column. {@code
 * POINT(lon, lat)} of the pair becomes that column.
 *
 * @param lonColumn name of the published longitude column (degrees)
 * @param latColumn name of the published latitude column (degrees)
 * @param sqlPoint unquoted name of the {@code spoint} column of the same view
 */
public record StoredPosition(String lonColumn, String latColumn, String sqlPoint) {}
