// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Set;

/** What the numbers of some columns of a table refer to: a frame of positions or of time. */
public sealed interface ReferenceSystem permits CoordinateSystem, TimeSystem {

  /** XML identifier, unique in the document. */
  String id();

  /** Indexes, from 0, of the columns that refer to it; where there are none, it is not written. */
  Set<Integer> columns();

  /** The element that declares the system in a VOTable. */
  String votableElement();
}
