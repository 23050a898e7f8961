// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/** The kinds of N2 light curve that the sample writes. */
public enum StarProduct {
  /** Bright star. */
  AN2_STAR(Channel.BRIGHT),
  /** Faint star, three colours and white. */
  EN2_STAR_CHR(Channel.FAINT),
  /** Faint star, white only. */
  EN2_STAR_MON(Channel.FAINT);

  private final Channel channel;

  StarProduct(Channel channel) {
    this.channel = channel;
  }

  /** The channel that makes the product. */
  public Channel channel() {
    return channel;
  }
}
