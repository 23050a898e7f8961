// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The running service as a process: one per data folder, found and stopped by the command line. */
@NullMarked
package org.corotarchive.server.process;

import org.jspecify.annotations.NullMarked;
