// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Features of one kind (TAPRegExt 1.0, tr:LanguageFeatureList).
 *
 * @param type identifier of the kind: see {@link FeatureType}, or one of our own
 * @param features the features
 */
public record LanguageFeatures(URI type, List<LanguageFeature> features) {

  public LanguageFeatures {
    Objects.requireNonNull(type, "type");
    features = List.copyOf(features);
  }

  /** Features that need no description, such as names of functions. */
  public static LanguageFeatures of(FeatureType type, List<String> forms) {
    return new LanguageFeatures(
        type.id(),
        forms.stream().map(form -> new LanguageFeature(form, Optional.empty())).toList());
  }
}
