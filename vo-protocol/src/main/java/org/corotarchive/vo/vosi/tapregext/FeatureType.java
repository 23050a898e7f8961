// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;

/**
 * Kinds of optional features of ADQL (TAPRegExt 1.0, tr:LanguageFeatureList; ADQL 2.1).
 *
 * <p>Identifiers compare without regard to case, and ADQL 2.1 spells these in small letters. Older
 * clients and validators compare letter by letter with the spelling of TAPRegExt 1.0, so that is
 * the one to use.
 */
public enum FeatureType {
  /** User-defined functions; the form is a signature: {@code name(arg TYPE, ...) -> TYPE}. */
  USER_DEFINED_FUNCTIONS("ivo://ivoa.net/std/TAPRegExt#features-udf"),
  /** Geometry; the form is a function's name. */
  GEOMETRY("ivo://ivoa.net/std/TAPRegExt#features-adqlgeo"),
  /** LOWER, UPPER, ILIKE. */
  STRINGS("ivo://ivoa.net/std/TAPRegExt#features-adql-string"),
  /** WITH. */
  COMMON_TABLES("ivo://ivoa.net/std/TAPRegExt#features-adql-common-table"),
  /** UNION, EXCEPT, INTERSECT. */
  SETS("ivo://ivoa.net/std/TAPRegExt#features-adql-sets"),
  /** CAST. */
  TYPES("ivo://ivoa.net/std/TAPRegExt#features-adql-type"),
  /** COALESCE. Small letters: STILTS 3.4 refuses the other spelling as an unknown standard one. */
  CONDITIONALS("ivo://ivoa.net/std/tapregext#features-adql-conditional"),
  /** IN_UNIT. */
  UNITS("ivo://ivoa.net/std/TAPRegExt#features-adql-unit"),
  /** OFFSET. */
  OFFSET("ivo://ivoa.net/std/TAPRegExt#features-adql-offset");

  private final URI id;

  FeatureType(String id) {
    this.id = URI.create(id);
  }

  /** Identifier of the kind. */
  public URI id() {
    return id;
  }
}
