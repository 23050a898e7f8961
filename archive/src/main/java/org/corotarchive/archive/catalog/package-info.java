// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Writes products, files, stars and fields of view into the catalogue; doing it twice changes
 * nothing.
 */
@NullMarked
package org.corotarchive.archive.catalog;

import org.jspecify.annotations.NullMarked;
