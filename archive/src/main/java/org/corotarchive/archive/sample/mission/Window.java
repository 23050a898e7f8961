// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * The pixels read out around one star.
 *
 * @param id window number, 0 to 8191
 * @param originX column of the lower left pixel, FITS counting
 * @param originY row of the lower left pixel, FITS counting
 * @param sizeX columns
 * @param sizeY rows
 */
public record Window(int id, int originX, int originY, int sizeX, int sizeY) {

  /** Number of different window numbers. */
  public static final int COUNT = 8192;

  static Window around(PixelPosition centre, Channel channel, int id) {
    int sizeX = channel == Channel.FAINT ? 10 : 50;
    int sizeY = channel == Channel.FAINT ? 15 : 50;
    return new Window(id, origin(centre.x(), sizeX), origin(centre.y(), sizeY), sizeX, sizeY);
  }

  /** The half of the CCD, named after its output: {@code L} or {@code R}. */
  public char half() {
    return originX + sizeX / 2 <= CcdField.SIZE_PIXELS / 2 ? 'L' : 'R';
  }

  private static int origin(double centre, int size) {
    int wanted = (int) Math.round(centre - (size - 1) / 2.0);
    return Math.max(1, Math.min(CcdField.SIZE_PIXELS - size + 1, wanted));
  }
}
