// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** The text of a query and the places within it at which faults are shown. */
@NullMarked
package org.corotarchive.adql.source;

import org.jspecify.annotations.NullMarked;
