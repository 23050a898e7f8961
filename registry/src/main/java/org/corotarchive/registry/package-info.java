// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The publishing registry of the archive; nothing is published yet. */
@NullMarked
package org.corotarchive.registry;

import org.jspecify.annotations.NullMarked;
