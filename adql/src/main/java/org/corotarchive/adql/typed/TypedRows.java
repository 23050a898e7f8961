// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import org.corotarchive.adql.catalog.AdqlType;

/** What gives rows. */
public sealed interface TypedRows permits TypedSelect, TypedSetOperation, TypedQuery {

  /**
   * Types of the columns, in order.
   *
   * @return at least one type
   */
  List<AdqlType> types();
}
