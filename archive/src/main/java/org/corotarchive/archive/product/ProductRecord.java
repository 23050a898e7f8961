// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

import java.time.Instant;
import java.util.Optional;

/**
 * What the catalogue says of a product, apart from its place in the tree and its file.
 *
 * @param identity what makes it this product
 * @param did the identifier made from it
 * @param synthetic whether it was invented for a demonstration
 * @param star its star, if it is of one
 * @param sky where it looked, if anywhere
 * @param time when it looked, if that makes sense
 * @param file its file; empty if the archive holds none
 * @param created when the product was made
 */
public record ProductRecord(
    ProductIdentity identity,
    PublisherDid did,
    boolean synthetic,
    Optional<StarRecord> star,
    Optional<SkyCoverage> sky,
    Optional<TimeCoverage> time,
    Optional<FileFacts> file,
    Instant created) {

  /**
   * What is known of a product's file before it is stored.
   *
   * @param name name to keep it under and to give it out under
   * @param sizeBytes its size
   * @param sha256 digest of its bytes, in lower-case hexadecimal
   */
  public record FileFacts(String name, long sizeBytes, String sha256) {}

  /** Media type of the file; empty if the archive holds none. */
  public Optional<String> mediaType() {
    return file.map(held -> identity.dataSet().packaging().mediaType(held.name()));
  }

  /** What ObsCore says of all products of the data set; empty for what ObsCore does not list. */
  public Optional<ObservationFacts> observation() {
    return identity.dataSet().observation();
  }
}
