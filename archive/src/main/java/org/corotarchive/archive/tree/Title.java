// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.tree;

/**
 * A title in both languages of the archive.
 *
 * @param english in English
 * @param french in French
 */
public record Title(String english, String french) {}
