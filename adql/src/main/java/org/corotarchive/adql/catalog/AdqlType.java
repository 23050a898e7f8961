// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.catalog;

/** Types of ADQL values (ADQL 2.1, section 3). */
public enum AdqlType {
  SMALLINT,
  INTEGER,
  BIGINT,
  REAL,
  DOUBLE,
  /** Text of fixed or variable length. */
  VARCHAR,
  /** Text that can only be selected, not compared (a computed URL for instance). */
  CLOB,
  TIMESTAMP,
  /** Pair of numbers; no operator applies. */
  INTERVAL,
  POINT,
  CIRCLE,
  POLYGON,
  /** Region of any shape, handed out as text in the form of the DALI 1.2 xtype {@code shape}. */
  REGION
}
