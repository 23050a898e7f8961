// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * What the tables of the archive are: one source of table metadata, and the database built from it.
 */
@NullMarked
package org.corotarchive.schema;

import org.jspecify.annotations.NullMarked;
