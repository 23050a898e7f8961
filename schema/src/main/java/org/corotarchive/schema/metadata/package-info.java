// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** The one source of table metadata: VODataService 1.2 tablesets, read from resources. */
@NullMarked
package org.corotarchive.schema.metadata;

import org.jspecify.annotations.NullMarked;
