// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** What a query says, as a tree: the grammar of ADQL 2.1, before names and types are known. */
@NullMarked
package org.corotarchive.adql.tree;

import org.jspecify.annotations.NullMarked;
