// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Tables as the Virtual Observatory exchanges them: fields, rows and serialisations (VOTable 1.4,
 * DALI 1.1 section 3.3).
 */
@NullMarked
package org.corotarchive.vo.table;

import org.jspecify.annotations.NullMarked;
