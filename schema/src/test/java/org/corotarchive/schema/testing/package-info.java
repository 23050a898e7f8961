// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Real databases for tests of all modules: one cluster for each JVM, one database for each class.
 */
@NullMarked
package org.corotarchive.schema.testing;

import org.jspecify.annotations.NullMarked;
