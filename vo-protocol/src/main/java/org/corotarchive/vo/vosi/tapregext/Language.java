// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A query language that the service understands (TAPRegExt 1.0, tr:Language).
 *
 * @param name name without version, such as {@code ADQL}
 * @param versions versions understood; at least one
 * @param description a few sentences for people
 * @param features optional features, by kind
 */
public record Language(
    String name,
    List<LanguageVersion> versions,
    Optional<String> description,
    List<LanguageFeatures> features) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

  public Language {
    versions = List.copyOf(versions);
    features = List.copyOf(features);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of a language: " + name);
    }
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("language " + name + " needs a version");
    }
  }

  /**
   * What the parameter LANG may say: the name, with and without each version (TAP 1.1, section
   * 2.7.1).
   */
  public List<String> parameterValues() {
    List<String> values = new ArrayList<>();
    values.add(name);
    versions.forEach(version -> values.add(name + "-" + version.number()));
    return List.copyOf(values);
  }
}
