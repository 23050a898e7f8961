// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors

/** Benchmarks of parts of the archive by JMH; {@code bench/adql.sh} runs them. */
@NullMarked
package org.corotarchive.bench;

import org.jspecify.annotations.NullMarked;
