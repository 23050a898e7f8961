// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Simple Spectral Access 1.1 for light curves at {@code /ssa}; nothing is served yet. */
@NullMarked
package org.corotarchive.ssa;

import org.jspecify.annotations.NullMarked;
