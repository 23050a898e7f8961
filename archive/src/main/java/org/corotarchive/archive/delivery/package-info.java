// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * What a producer hands over: a folder of files with a manifest in the manner of BagIt (RFC 8493),
 * and what can be wrong with it.
 */
@NullMarked
package org.corotarchive.archive.delivery;

import org.jspecify.annotations.NullMarked;
