// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.curve;

/**
 * What the lower levels hold of a light curve: one value of each kind for each exposure.
 *
 * @param grid when
 * @param flux flux in the unit of the channel
 * @param deviation its standard deviation, -1 where there is none
 * @param background electrons per pixel
 * @param status bit mask, 0 for a valid point
 */
public record StarSamples(
    TimeGrid grid, float[] flux, float[] deviation, float[] background, int[] status) {}
