// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** What a query means: every name resolved, every value typed (ADQL 2.1, sections 2 to 4). */
@NullMarked
package org.corotarchive.adql.typed;

import org.jspecify.annotations.NullMarked;
