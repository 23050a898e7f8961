// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

/**
 * A real file of release N2-4.4, known by its name.
 *
 * @param corotId real CoRoT identifier
 * @param span start and end in the name, UTC
 * @param product kind of light curve
 * @param runCcdKey run and CCD, see {@link RunCcd#key()}
 */
public record KnownObservation(
    long corotId, TimeSpan span, StarProduct product, String runCcdKey) {}
