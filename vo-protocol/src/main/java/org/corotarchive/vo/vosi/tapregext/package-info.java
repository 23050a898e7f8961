// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** What a TAP service says of itself in its capabilities (TAPRegExt 1.0). */
@NullMarked
package org.corotarchive.vo.vosi.tapregext;

import org.jspecify.annotations.NullMarked;
