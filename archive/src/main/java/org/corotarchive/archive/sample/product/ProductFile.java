// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

/**
 * A file of the sample.
 *
 * @param path place in the delivery folder, parts joined by {@code /}
 * @param content what is in it
 */
public record ProductFile(String path, FileContent content) {}
