// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A place on a CCD in FITS pixel coordinates: the centre of the first pixel is (1, 1).
 *
 * @param x column
 * @param y row
 */
public record PixelPosition(double x, double y) {}
