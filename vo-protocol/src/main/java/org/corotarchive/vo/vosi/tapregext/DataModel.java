// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;
import java.util.Objects;

/**
 * A data model that tables of the service follow (TAPRegExt 1.0, tr:DataModelType). Clients find
 * ObsCore by it.
 *
 * @param id identifier, such as {@code ivo://ivoa.net/std/ObsCore#core-1.1}
 * @param name name for people, such as {@code ObsCore-1.1}
 */
public record DataModel(URI id, String name) {

  public DataModel {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
