// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** From text to tree and back (ADQL 2.1, appendix A). */
@NullMarked
package org.corotarchive.adql.syntax;

import org.jspecify.annotations.NullMarked;
