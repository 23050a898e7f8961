// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Describes delivered files in one pass and constant memory: FITS 4.0 headers and checksums,
 * members of packages, digests.
 */
@NullMarked
package org.corotarchive.archive.reading;

import org.jspecify.annotations.NullMarked;
