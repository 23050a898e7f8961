// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The wiring: the one place where the objects of all modules are made. */
@NullMarked
package org.corotarchive.server.assembly;

import org.jspecify.annotations.NullMarked;
