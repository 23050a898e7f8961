// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** From a checked query to the SQL of PostgreSQL 15 with pgSphere. */
@NullMarked
package org.corotarchive.adql.postgres;

import org.jspecify.annotations.NullMarked;
