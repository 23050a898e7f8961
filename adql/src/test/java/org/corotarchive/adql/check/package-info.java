// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Tests of the checks. */
@NullMarked
package org.corotarchive.adql.check;

import org.jspecify.annotations.NullMarked;
