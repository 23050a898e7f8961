// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

/** The part of the language that a function belongs to. */
public enum FunctionFamily {
  /** Mandatory (ADQL 2.1, section 2.3). */
  MATHEMATICS,
  /** Optional, feature {@code adql-string} (ADQL 2.1, section 4.2). */
  STRING,
  /** User-defined, feature {@code udf}. */
  USER_DEFINED
}
