// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * The way from the address of a database to a migrated and checked archive database with its
 * connection pools; TAP_SCHEMA is filled here (TAP 1.1, section 4).
 */
@NullMarked
package org.corotarchive.schema.database;

import org.jspecify.annotations.NullMarked;
