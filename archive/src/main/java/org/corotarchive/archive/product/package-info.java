// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * What a CoRoT product is: data sets, file names, identifiers (IVOA Identifiers 2.0) and ObsCore
 * 1.1 facts.
 */
@NullMarked
package org.corotarchive.archive.product;

import org.jspecify.annotations.NullMarked;
