// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Files of the archive, and (later) DataLink 1.1 and SODA 1.0. */
@NullMarked
package org.corotarchive.datalink;

import org.jspecify.annotations.NullMarked;
