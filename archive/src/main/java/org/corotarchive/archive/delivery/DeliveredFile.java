// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.delivery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A plain file of a delivery.
 *
 * @param path where it lies
 * @param relativePath path relative to the delivery's folder, with slashes
 * @param sizeBytes size when the delivery was opened
 * @param manifestSha256 digest that the manifest gives, if there is a manifest
 */
public record DeliveredFile(
    Path path, String relativePath, long sizeBytes, Optional<String> manifestSha256) {

  /** The name without folders. */
  public String name() {
    return relativePath.substring(relativePath.lastIndexOf('/') + 1);
  }
}
