// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

/**
 * A region column whose shape stands in unpublished pgSphere columns of the same view.
 *
 * @param column published text column
 * @param polygonColumn unpublished {@code spoly} column
 * @param boundsColumn unpublished {@code scircle} column with the GiST index
 */
public record IndexedRegion(String column, String polygonColumn, String boundsColumn) {}
