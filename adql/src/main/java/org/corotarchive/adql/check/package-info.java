// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Whether a query makes sense with the tables there are: names, types, places (ADQL 2.1). */
@NullMarked
package org.corotarchive.adql.check;

import org.jspecify.annotations.NullMarked;
