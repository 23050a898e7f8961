// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Reads the archive's own XML description files into plain values; document types are refused. */
@NullMarked
package org.corotarchive.archive.descriptor;

import org.jspecify.annotations.NullMarked;
