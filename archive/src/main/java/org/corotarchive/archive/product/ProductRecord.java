// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the catalogue says of a product, apart from its place in the tree and its file.
 *
 * @param identity what makes it this product
 * @param did the identifier made from it
 * @param synthetic whether it was invented for a demonstration
 * @param star its star, if it is of one
 * @param sky where it looked, if anywhere
 * @param time when it looked, if that makes sense
 * @param sizeBytes size of its file; empty if the archive holds none
 * @param created when the product was made
 */
public record ProductRecord(
    ProductIdentity identity,
    PublisherDid did,
    boolean synthetic,
    Optional<StarRecord> star,
    Optional<SkyCoverage> sky,
    Optional<TimeCoverage> time,
    OptionalLong sizeBytes,
    Instant created) {

  /** What ObsCore says of all products of the data set; empty for what ObsCore does not list. */
  public Optional<ObservationFacts> observation() {
    return identity.dataSet().observation();
  }
}
