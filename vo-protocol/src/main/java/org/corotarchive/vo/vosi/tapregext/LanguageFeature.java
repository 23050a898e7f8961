// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.util.Objects;
import java.util.Optional;

/**
 * An optional or additional feature of a query language (TAPRegExt 1.0, tr:LanguageFeature).
 *
 * @param form how it is written; see {@link FeatureType}
 * @param description a few sentences for people
 */
public record LanguageFeature(String form, Optional<String> description) {

  public LanguageFeature {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(description, "description");
  }
}
