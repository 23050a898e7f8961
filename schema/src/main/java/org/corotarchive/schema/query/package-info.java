// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/**
 * The read path of all services: one SELECT, as one caller may see it, streamed as rows of
 * PostgreSQL's binary COPY format.
 */
@NullMarked
package org.corotarchive.schema.query;

import org.jspecify.annotations.NullMarked;
