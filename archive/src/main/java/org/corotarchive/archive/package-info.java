// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The CoRoT archive: its tree, its products, and the people who may have them. */
@NullMarked
package org.corotarchive.archive;

import org.jspecify.annotations.NullMarked;
