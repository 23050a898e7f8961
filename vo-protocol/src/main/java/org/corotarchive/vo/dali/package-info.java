// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Rules that all services of the Virtual Observatory share: parameters, refusals, error documents,
 * examples (DALI 1.1, with the harmless rules of the proposed 1.2).
 */
@NullMarked
package org.corotarchive.vo.dali;

import org.jspecify.annotations.NullMarked;
