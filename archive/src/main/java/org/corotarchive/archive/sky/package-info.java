// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Positions, polygons and circles on the celestial sphere (ICRS), in the text forms of DALI 1.1,
 * section 3.3, and of pgSphere.
 */
@NullMarked
package org.corotarchive.archive.sky;

import org.jspecify.annotations.NullMarked;
