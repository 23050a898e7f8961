// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;

/**
 * Kinds of optional features of ADQL (TAPRegExt 1.0, tr:LanguageFeatureList; ADQL 2.1). The
 * identifiers stand here as their documents spell them: some clients compare them letter by letter.
 */
public enum FeatureType {
  /** User-defined functions; the form is a signature: {@code name(arg TYPE, ...) -> TYPE}. */
  USER_DEFINED_FUNCTIONS("ivo://ivoa.net/std/TAPRegExt#features-udf"),
  /** Geometry; the form is a function's name. */
  GEOMETRY("ivo://ivoa.net/std/TAPRegExt#features-adqlgeo"),
  /** LOWER, UPPER, ILIKE. */
  STRINGS("ivo://ivoa.net/std/tapregext#features-adql-string"),
  /** WITH. */
  COMMON_TABLES("ivo://ivoa.net/std/tapregext#features-adql-common-table"),
  /** UNION, EXCEPT, INTERSECT. */
  SETS("ivo://ivoa.net/std/tapregext#features-adql-sets"),
  /** CAST. */
  TYPES("ivo://ivoa.net/std/tapregext#features-adql-type"),
  /** COALESCE. */
  CONDITIONALS("ivo://ivoa.net/std/tapregext#features-adql-conditional"),
  /** IN_UNIT. */
  UNITS("ivo://ivoa.net/std/tapregext#features-adql-unit"),
  /** OFFSET. */
  OFFSET("ivo://ivoa.net/std/tapregext#features-adql-offset");

  private final URI id;

  FeatureType(String id) {
    this.id = URI.create(id);
  }

  /** Identifier of the kind. */
  public URI id() {
    return id;
  }
}
