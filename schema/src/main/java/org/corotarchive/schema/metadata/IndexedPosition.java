// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.schema.metadata;

/**
 * A pair of columns in degrees whose point stands, with a GiST index, in an unpublished {@code
 * spoint} column of the same view.
 *
 * @param lonColumn published longitude column
 * @param latColumn published latitude column
 * @param pointColumn unpublished {@code spoint} column
 */
public record IndexedPosition(String lonColumn, String latColumn, String pointColumn) {}
