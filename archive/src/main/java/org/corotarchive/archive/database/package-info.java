// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Transactions on the archive's database, with JDBC's checked exception turned into the archive's
 * own.
 */
@NullMarked
package org.corotarchive.archive.database;

import org.jspecify.annotations.NullMarked;
