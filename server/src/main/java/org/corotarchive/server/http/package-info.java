// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Jetty and Jersey: how requests come in, and how the service learns that a client has gone. */
@NullMarked
package org.corotarchive.server.http;

import org.jspecify.annotations.NullMarked;
