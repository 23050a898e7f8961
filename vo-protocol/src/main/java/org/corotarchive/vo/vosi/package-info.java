// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** What a service says of itself: capabilities, availability and tables (VOSI 1.1). */
@NullMarked
package org.corotarchive.vo.vosi;

import org.jspecify.annotations.NullMarked;
