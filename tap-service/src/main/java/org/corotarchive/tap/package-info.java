// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The Table Access Protocol, version 1.1, at {@code /tap}. */
@NullMarked
package org.corotarchive.tap;

import org.jspecify.annotations.NullMarked;
