// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The web pages of the archive. */
@NullMarked
package org.corotarchive.portal;

import org.jspecify.annotations.NullMarked;
