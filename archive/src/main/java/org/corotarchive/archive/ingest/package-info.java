// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * Takes in a delivery: read, describe, check, keep, catalogue; a bad file stops no other and is
 * never half there.
 */
@NullMarked
package org.corotarchive.archive.ingest;

import org.jspecify.annotations.NullMarked;
