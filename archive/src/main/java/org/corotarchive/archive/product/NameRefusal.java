// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.product;

/**
 * A file name that is none of the archive's.
 *
 * @param sentence why, and what would be right
 */
public record NameRefusal(String sentence) implements NameReading {}
