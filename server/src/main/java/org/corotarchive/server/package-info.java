// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Assembly of the service: Jetty, settings, wiring and the command line. */
@NullMarked
package org.corotarchive.server;

import org.jspecify.annotations.NullMarked;
