// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Tests of units. */
@NullMarked
package org.corotarchive.adql.unit;

import org.jspecify.annotations.NullMarked;
