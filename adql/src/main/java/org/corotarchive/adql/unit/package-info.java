// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
/** Units of measure as VOTable and IN_UNIT write them (VOUnits 1.1). */
@NullMarked
package org.corotarchive.adql.unit;

import org.jspecify.annotations.NullMarked;
