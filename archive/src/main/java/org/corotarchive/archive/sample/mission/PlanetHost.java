// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.List;

/**
 * A star with a planet found by the mission.
 *
 * @param star the star with its transit
 * @param runCcdKeys where it was observed, see {@link RunCcd#key()}; empty when not known
 */
public record PlanetHost(Star star, List<String> runCcdKeys) {

  public PlanetHost {
    runCcdKeys = List.copyOf(runCcdKeys);
  }
}
