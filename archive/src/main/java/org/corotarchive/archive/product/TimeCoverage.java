// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * When a product looked.
 *
 * @param span {@code t_min} and {@code t_max}, in UTC
 * @param exposureSeconds {@code t_exptime}
 * @param resolutionSeconds {@code t_resolution}: time between rows
 * @param rows {@code t_xel}: number of rows
 */
public record TimeCoverage(
    TimeSpan span,
    OptionalDouble exposureSeconds,
    OptionalDouble resolutionSeconds,
    OptionalLong rows) {}
