// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/** The four CCDs of the focal plane. After March 2009 only A2 and E2 are used by the sample. */
public enum Ccd {
  A1(Channel.BRIGHT),
  A2(Channel.BRIGHT),
  E1(Channel.FAINT),
  E2(Channel.FAINT);

  private final Channel channel;

  Ccd(Channel channel) {
    this.channel = channel;
  }

  /** The channel that the CCD serves. */
  public Channel channel() {
    return channel;
  }
}
