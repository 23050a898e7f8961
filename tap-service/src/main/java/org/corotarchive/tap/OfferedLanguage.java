// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.corotarchive.adql.check.AdqlLanguage;
import org.corotarchive.vo.vosi.tapregext.FeatureType;
import org.corotarchive.vo.vosi.tapregext.LanguageFeature;
import org.corotarchive.vo.vosi.tapregext.LanguageFeatures;

/** What of ADQL the language itself says it offers, as capabilities declare it. */
final class OfferedLanguage {

  private OfferedLanguage() {}

  static List<LanguageFeatures> features() {
    List<LanguageFeatures> features = new ArrayList<>();
    features.add(LanguageFeatures.of(FeatureType.GEOMETRY, AdqlLanguage.geometryFunctions()));
    AdqlLanguage.optionalFeatures()
        .forEach((type, forms) -> features.add(LanguageFeatures.of(featureType(type), forms)));
    List<LanguageFeature> functions =
        AdqlLanguage.userDefinedFunctions().stream()
            .map(f -> new LanguageFeature(f.form(), Optional.of(f.description())))
            .toList();
    if (!functions.isEmpty()) {
      features.add(new LanguageFeatures(FeatureType.USER_DEFINED_FUNCTIONS.id(), functions));
    }
    return List.copyOf(features);
  }

  /** The same type in the spelling that capabilities use; identifiers are compared without case. */
  private static FeatureType featureType(String id) {
    return Arrays.stream(FeatureType.values())
        .filter(type -> type.id().toString().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("capabilities know no feature type " + id));
  }
}
