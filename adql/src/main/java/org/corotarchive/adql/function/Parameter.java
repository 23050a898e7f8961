// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

import java.util.Objects;

/**
 * A parameter of a function.
 *
 * @param name name in the declared form
 * @param kind what it takes
 * @param optional whether it may be left out, with all behind it
 */
public record Parameter(String name, ParameterKind kind, boolean optional) {

  public Parameter {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }

  /** A parameter that must be given. */
  static Parameter of(String name, ParameterKind kind) {
    return new Parameter(name, kind, false);
  }
}
