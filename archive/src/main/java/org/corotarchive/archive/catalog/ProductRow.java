// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.tree.TreePlace;

/**
 * A row of the product table to be.
 *
 * @param record what is known of the product
 * @param place where it hangs in the tree
 */
record ProductRow(ProductRecord record, TreePlace place) {}
