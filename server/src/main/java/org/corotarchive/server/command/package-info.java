// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The command line: one class per command of {@code ./corot}. */
@NullMarked
package org.corotarchive.server.command;

import org.jspecify.annotations.NullMarked;
