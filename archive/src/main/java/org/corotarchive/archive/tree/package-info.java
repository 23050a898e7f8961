// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * The tree of the archive as data: directories of any depth, data sets as leaves, access rules that
 * go down the branches.
 */
@NullMarked
package org.corotarchive.archive.tree;

import org.jspecify.annotations.NullMarked;
