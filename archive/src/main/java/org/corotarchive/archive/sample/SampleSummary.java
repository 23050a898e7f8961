// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

/**
 * What was written.
 *
 * @param stars number of different stars
 * @param files number of files, with the two that describe the delivery
 * @param bytes their size together
 */
public record SampleSummary(int stars, int files, long bytes) {}
