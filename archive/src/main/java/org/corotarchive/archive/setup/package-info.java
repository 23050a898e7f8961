// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The first set-up of an archive: its authority, its demo mark, its tree. */
@NullMarked
package org.corotarchive.archive.setup;

import org.jspecify.annotations.NullMarked;
