// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Tests of the geometry on the sphere. */
@NullMarked
package org.corotarchive.adql.sphere;

import org.jspecify.annotations.NullMarked;
