// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import org.corotarchive.archive.sample.mission.Channel;

/**
 * The light of one star on the pixels: a round Gaussian in the bright channel, one drawn out along
 * the columns by the prism in the faint channel.
 *
 * @param sigmaX width along x, pixels
 * @param sigmaY width along y, pixels
 */
record StarImage(double sigmaX, double sigmaY) {

  static StarImage of(Channel channel) {
    return channel == Channel.BRIGHT ? new StarImage(7, 7) : new StarImage(1.6, 2.8);
  }

  /** Share of the light in the pixel that lies that far from the centre. */
  double share(double dx, double dy) {
    double square = dx * dx / (sigmaX * sigmaX) + dy * dy / (sigmaY * sigmaY);
    return Math.exp(-0.5 * square) / (2 * Math.PI * sigmaX * sigmaY);
  }

  /** Half the side of a square outside of which nothing is worth drawing, pixels. */
  int reach() {
    return (int) Math.ceil(4 * Math.max(sigmaX, sigmaY));
  }
}
