// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Tests of the whole way from text to SQL, and what they share. */
@NullMarked
package org.corotarchive.adql;

import org.jspecify.annotations.NullMarked;
