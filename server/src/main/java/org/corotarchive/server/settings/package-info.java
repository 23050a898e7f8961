// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The one source of settings: a properties file, the environment and command line flags. */
@NullMarked
package org.corotarchive.server.settings;

import org.jspecify.annotations.NullMarked;
