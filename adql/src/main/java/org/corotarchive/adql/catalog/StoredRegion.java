// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

/**
 * A published region column whose shape also stands in pgSphere columns of the same view.
 *
 * @param column name of the published column of type REGION
 * @param sqlPolygon unquoted name of the {@code spoly} column: the exact shape
 * @param sqlBounds unquoted name of the {@code scircle} column that encloses the shape and carries
 *     the GiST index
 */
public record StoredRegion(String column, String sqlPolygon, String sqlBounds) {}
