// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Who may read what: one decision, asked by files, tables and pages alike. */
@NullMarked
package org.corotarchive.archive.access;

import org.jspecify.annotations.NullMarked;
