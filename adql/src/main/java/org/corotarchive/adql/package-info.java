// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The Astronomical Data Query Language, version 2.1: from text to SQL. */
@NullMarked
package org.corotarchive.adql;

import org.jspecify.annotations.NullMarked;
