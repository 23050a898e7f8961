// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Tests of the grammar. */
@NullMarked
package org.corotarchive.adql.syntax;

import org.jspecify.annotations.NullMarked;
