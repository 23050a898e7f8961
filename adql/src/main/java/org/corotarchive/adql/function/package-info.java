// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** The functions that a query may call (ADQL 2.1, sections 2.3 and 4.1; IVOA catalogue of UDFs). */
@NullMarked
package org.corotarchive.adql.function;

import org.jspecify.annotations.NullMarked;
