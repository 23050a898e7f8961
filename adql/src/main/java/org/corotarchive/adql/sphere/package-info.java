// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Geometry on the unit sphere for shapes that a query writes out. */
@NullMarked
package org.corotarchive.adql.sphere;

import org.jspecify.annotations.NullMarked;
