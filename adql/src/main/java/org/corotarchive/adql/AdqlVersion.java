// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql;

/** Versions of the language that a query may be written in. */
public enum AdqlVersion {
  /** ADQL 2.0 (2008): its five younger reserved words are still free for names. */
  V2_0,
  /** ADQL 2.1 (2023). */
  V2_1
}
