// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.util.List;
import org.corotarchive.archive.sample.product.ProductFile;

/**
 * Files that are made together because they share numbers that are costly to make.
 *
 * @param count number of files
 * @param maker makes them; called once, by any thread
 */
record ProductSource(int count, Maker maker) {

  /** Makes the files. */
  interface Maker {
    /** The files, as many as announced; their content is written later. */
    List<ProductFile> make() throws SampleException;
  }

  /** A single file. */
  static ProductSource of(ProductFile file) {
    return new ProductSource(1, () -> List.of(file));
  }

  /** Several files that cost nothing to prepare. */
  static ProductSource of(List<ProductFile> files) {
    return new ProductSource(files.size(), () -> files);
  }
}
