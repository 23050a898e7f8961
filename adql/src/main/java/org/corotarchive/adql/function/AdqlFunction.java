// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One form of a function; a name may have several forms.
 *
 * @param id unique short name of the form, the key of its translation
 * @param name name as a query calls it; case does not count
 * @param family part of the language
 * @param parameters parameters in order, the optional ones last
 * @param result what it gives
 * @param description one sentence for people
 */
public record AdqlFunction(
    String id,
    String name,
    FunctionFamily family,
    List<Parameter> parameters,
    ResultKind result,
    String description) {

  public AdqlFunction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(family, "family");
    parameters = List.copyOf(parameters);
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(description, "description");
  }

  /**
   * Fewest arguments.
   *
   * @return number of parameters that are not optional
   */
  public int fewest() {
    return (int) parameters.stream().filter(parameter -> !parameter.optional()).count();
  }

  /**
   * Whether it may be called with so many arguments.
   *
   * @param count number of arguments
   * @return true if the number fits
   */
  public boolean takes(int count) {
    return count >= fewest() && count <= parameters.size();
  }

  /**
   * The form as TAPRegExt declares a user-defined function (TAPRegExt 1.0, section 2.3).
   *
   * @return {@code name(argument TYPE, ...) -> TYPE}
   */
  public String form() {
    return parameters.stream()
        .map(parameter -> parameter.name() + " " + parameter.kind().declared())
        .collect(Collectors.joining(", ", name + "(", ") -> " + result.declared()));
  }
}
