// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Keeps the bytes of the archive in an OCFL 1.1 storage root, readable without any program of ours.
 */
@NullMarked
package org.corotarchive.archive.store;

import org.jspecify.annotations.NullMarked;
