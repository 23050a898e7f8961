// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Tests of the translation. */
@NullMarked
package org.corotarchive.adql.postgres;

import org.jspecify.annotations.NullMarked;
