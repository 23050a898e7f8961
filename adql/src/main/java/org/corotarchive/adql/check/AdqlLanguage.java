// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.corotarchive.adql.function.AdqlFunction;
import org.corotarchive.adql.function.AdqlFunctions;
import org.corotarchive.adql.function.FunctionFamily;

/** What of ADQL 2.1 is offered beyond the mandatory core, as capabilities declare it. */
public final class AdqlLanguage {
  private static final String FEATURES = "ivo://ivoa.net/std/tapregext#features-";

  private AdqlLanguage() {}

  /**
   * A function that capabilities declare with its form.
   *
   * @param form the form, as TAPRegExt writes it
   * @param description one sentence for people
   */
  public record UserDefinedFunction(String form, String description) {}

  /**
   * Functions of shapes, in alphabetical order.
   *
   * @return names in upper case
   */
  public static List<String> geometryFunctions() {
    return ShapeChecker.NAMES.stream().sorted().toList();
  }

  /**
   * Optional features without those of shapes and user-defined functions: for each type of feature
   * the forms (ADQL 2.1, section 4; type identifiers are written in lower case there).
   *
   * @return forms by identifier of the feature type
   */
  public static Map<String, List<String>> optionalFeatures() {
    Map<String, List<String>> features = new TreeMap<>();
    features.put(FEATURES + "adql-string", List.of("LOWER", "UPPER", "ILIKE"));
    features.put(FEATURES + "adql-sets", List.of("UNION", "EXCEPT", "INTERSECT"));
    features.put(FEATURES + "adql-common-table", List.of("WITH"));
    features.put(FEATURES + "adql-type", List.of("CAST"));
    features.put(FEATURES + "adql-unit", List.of("IN_UNIT"));
    features.put(FEATURES + "adql-offset", List.of("OFFSET"));
    features.put(FEATURES + "adql-conditional", List.of("COALESCE"));
    return features;
  }

  /**
   * User-defined functions, each form by itself.
   *
   * @return forms and descriptions
   */
  public static List<UserDefinedFunction> userDefinedFunctions() {
    return AdqlFunctions.all().stream()
        .filter(function -> function.family() == FunctionFamily.USER_DEFINED)
        .map(AdqlLanguage::declared)
        .toList();
  }

  private static UserDefinedFunction declared(AdqlFunction function) {
    return new UserDefinedFunction(function.form(), function.description());
  }
}
