// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * What any service must prove: extend the contracts in the tests of each service. Services of DALI
 * 1.1 and VOSI 1.1.
 */
@NullMarked
package org.corotarchive.vo.contract;

import org.jspecify.annotations.NullMarked;
