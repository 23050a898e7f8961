// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * The private PostgreSQL cluster of an archive: made, started, adopted and stopped without any help
 * from an operator.
 */
@NullMarked
package org.corotarchive.schema.cluster;

import org.jspecify.annotations.NullMarked;
