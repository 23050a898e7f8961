// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** How services of the Virtual Observatory speak. */
@NullMarked
package org.corotarchive.vo;

import org.jspecify.annotations.NullMarked;
