// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.reading;

import java.util.Optional;

/**
 * A column of a FITS table.
 *
 * @param name TTYPE; empty if the file gives none
 * @param form TFORM
 * @param unit TUNIT
 */
public record ColumnDescription(String name, String form, Optional<String> unit) {}
