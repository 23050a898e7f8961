// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identifier a product keeps for ever (ObsCore 1.1 {@code obs_publisher_did}; IVOA Identifiers
 * 2.0, section 4.1): the registry record of its level, a question mark, and a local part of data
 * set, run, CCD, star, date or name, and release, as far as they apply. In ASCII.
 *
 * @param value the whole identifier
 */
public record PublisherDid(String value) {

  /** The identifier of a product in the archive of {@code authority}. */
  public static PublisherDid of(String authority, ProductIdentity identity) {
    String local =
        Stream.of(
                Stream.of(identity.dataSet().code()),
                identity.runCode().stream(),
                identity.ccd().stream(),
                identity.key().identifierPart().stream(),
                Stream.of(identity.release()))
            .flatMap(part -> part)
            .collect(Collectors.joining("/"));
    String level = identity.dataSet().level().identifierPart();
    return new PublisherDid("ivo://" + authority + "/corot/" + level + "?" + local);
  }

  @Override
  public String toString() {
    return value;
  }
}
