// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of a query language that the service understands (TAPRegExt 1.0, tr:Version).
 *
 * @param number such as {@code 2.1}
 * @param id identifier, such as {@code ivo://ivoa.net/std/ADQL#v2.1}
 */
public record LanguageVersion(String number, Optional<URI> id) {

  public LanguageVersion {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(id, "id");
  }
}
