// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The tables that a query may name, as the language sees them. */
@NullMarked
package org.corotarchive.adql.catalog;

import org.jspecify.annotations.NullMarked;
