// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.function;

import static org.corotarchive.adql.function.ParameterKind.INTEGER;
import static org.corotarchive.adql.function.ParameterKind.INTEGER_LITERAL;
import static org.corotarchive.adql.function.ParameterKind.NUMBER;
import static org.corotarchive.adql.function.ParameterKind.POINT;
import static org.corotarchive.adql.function.ParameterKind.TEXT;
import static org.corotarchive.adql.function.ParameterKind.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All functions whose arguments and result follow from their declaration. One entry here, one in
 * the translation and one golden pair make a new function; capabilities declare it by themselves.
 *
 * <p>Shapes, COALESCE, CAST, IN_UNIT and aggregates have rules of their own and are not here.
 */
public final class AdqlFunctions {

  private static final List<AdqlFunction> ALL =
      Stream.of(mathematics(), strings(), texts(), numbersAndDates(), cells(), mission())
          .flatMap(List::stream)
          .toList();

  private static final Map<String, List<AdqlFunction>> BY_NAME =
      ALL.stream().collect(Collectors.groupingBy(f -> f.name().toUpperCase(Locale.ROOT)));

  private AdqlFunctions() {}

  /**
   * All forms, in the order of the standard.
   *
   * @return every form
   */
  public static List<AdqlFunction> all() {
    return ALL;
  }

  /**
   * The forms of a name.
   *
   * @param name name of a function, in any case
   * @return its forms, maybe none
   */
  public static List<AdqlFunction> named(String name) {
    return BY_NAME.getOrDefault(name.toUpperCase(Locale.ROOT), List.of());
  }

  private static List<AdqlFunction> mathematics() {
    List<AdqlFunction> functions = new ArrayList<>();
    functions.add(integers("ABS", "Absolute value.", "x"));
    for (String name :
        List.of(
            "CEILING", "DEGREES", "EXP", "FLOOR", "LOG", "LOG10", "RADIANS", "SQRT", "ACOS", "ASIN",
            "ATAN", "COS", "COT", "SIN", "TAN")) {
      functions.add(mathematics(name, "Mathematics of one number.", "x"));
    }
    functions.add(mathematics("ATAN2", "Angle of the direction (x, y), in radians.", "y", "x"));
    functions.add(integers("MOD", "Remainder of x / y, with the sign of x.", "x", "y"));
    functions.add(mathematics("PI", "The number pi."));
    functions.add(mathematics("POWER", "x to the power y.", "x", "y"));
    functions.add(
        mathematics(
            "RAND",
            List.of(new Parameter("seed", INTEGER_LITERAL, true)),
            "Random number from 0 to 1; the argument has no effect."));
    functions.add(rounding("ROUND", "Nearest number with n decimals, halves away from zero."));
    functions.add(rounding("TRUNCATE", "Number cut to n decimals."));
    return functions;
  }

  private static AdqlFunction rounding(String name, String description) {
    Parameter decimals = new Parameter("n", INTEGER_LITERAL, true);
    return mathematics(name, List.of(Parameter.of("x", NUMBER), decimals), description);
  }

  private static AdqlFunction mathematics(String name, String description, String... parameters) {
    return mathematics(name, numbers(parameters), description);
  }

  private static AdqlFunction mathematics(
      String name, List<Parameter> parameters, String description) {
    return new AdqlFunction(
        name, name, FunctionFamily.MATHEMATICS, parameters, ResultKind.DOUBLE, description);
  }

  private static AdqlFunction integers(String name, String description, String... parameters) {
    return new AdqlFunction(
        name,
        name,
        FunctionFamily.MATHEMATICS,
        numbers(parameters),
        ResultKind.INTEGER_IF_ALL_ARE,
        description);
  }

  private static List<Parameter> numbers(String... names) {
    return Stream.of(names).map(name -> Parameter.of(name, NUMBER)).toList();
  }

  private static List<AdqlFunction> strings() {
    Function<String, AdqlFunction> string =
        name ->
            new AdqlFunction(
                name,
                name,
                FunctionFamily.STRING,
                List.of(Parameter.of("s", TEXT)),
                ResultKind.TEXT,
                "The text in the other case.");
    return List.of(string.apply("LOWER"), string.apply("UPPER"));
  }

  /** Texts, of the IVOA catalogue (EN-UDF 1.2): the meaning is fixed there. */
  private static List<AdqlFunction> texts() {
    return List.of(
        userDefined(
            "ivo_nocasematch",
            ResultKind.INTEGER,
            "1 if the value matches the pattern of LIKE, whatever the case, else 0.",
            Parameter.of("value", TEXT),
            Parameter.of("pattern", TEXT)),
        userDefined(
            "ivo_hasword",
            ResultKind.INTEGER,
            "1 if all words of needle occur in haystack, else 0.",
            Parameter.of("haystack", TEXT),
            Parameter.of("needle", TEXT)),
        userDefined(
            "ivo_hashlist_has",
            ResultKind.INTEGER,
            "1 if the list a#b#c has the item, whatever the case, else 0.",
            Parameter.of("hashlist", TEXT),
            Parameter.of("item", TEXT)));
  }

  /** Numbers and dates, of the IVOA catalogue. */
  private static List<AdqlFunction> numbersAndDates() {
    return List.of(
        userDefined(
            "ivo_interval_overlaps",
            ResultKind.INTEGER,
            "1 if the closed intervals [a1, b1] and [a2, b2] meet, else 0.",
            Parameter.of("a1", NUMBER),
            Parameter.of("b1", NUMBER),
            Parameter.of("a2", NUMBER),
            Parameter.of("b2", NUMBER)),
        userDefined(
            "ivo_to_jd",
            ResultKind.DOUBLE,
            "Julian date of an instant, without change of time scale.",
            Parameter.of("d", TIMESTAMP)),
        userDefined(
            "ivo_to_mjd",
            ResultKind.DOUBLE,
            "Modified Julian date of an instant, without change of time scale.",
            Parameter.of("d", TIMESTAMP)),
        userDefined(
            "ivo_normal_random",
            ResultKind.DOUBLE,
            "Random number of a Gaussian distribution.",
            Parameter.of("mu", NUMBER),
            Parameter.of("sigma", NUMBER)));
  }

  /** Cells of the sphere, of the IVOA catalogue. */
  private static List<AdqlFunction> cells() {
    return List.of(
        new AdqlFunction(
            "ivo_healpix_index_lonlat",
            "ivo_healpix_index",
            FunctionFamily.USER_DEFINED,
            List.of(
                Parameter.of("hpxOrder", INTEGER),
                Parameter.of("long", NUMBER),
                Parameter.of("lat", NUMBER)),
            ResultKind.BIGINT,
            "Number of the HEALPix cell, nested, that holds a position in degrees."),
        new AdqlFunction(
            "ivo_healpix_index_point",
            "ivo_healpix_index",
            FunctionFamily.USER_DEFINED,
            List.of(Parameter.of("hpxOrder", INTEGER), Parameter.of("p", POINT)),
            ResultKind.BIGINT,
            "Number of the HEALPix cell, nested, that holds a point."),
        userDefined(
            "ivo_healpix_center",
            ResultKind.POINT,
            "Centre of a HEALPix cell, nested.",
            Parameter.of("hpxOrder", INTEGER),
            Parameter.of("hpxIndex", INTEGER)));
  }

  /** Functions for the time scales of CoRoT's light curves. */
  private static List<AdqlFunction> mission() {
    return List.of(
        userDefined(
            "corot_cjd_to_mjd",
            ResultKind.DOUBLE,
            "MJD of a CoRoT Julian Day (JD - 2451545.0), as in light curves of versions 1 to 3.",
            Parameter.of("cjd", NUMBER)),
        userDefined(
            "corot_mjd_to_cjd",
            ResultKind.DOUBLE,
            "CoRoT Julian Day (JD - 2451545.0) of an MJD.",
            Parameter.of("mjd", NUMBER)),
        userDefined(
            "corot_datebartt_to_mjd",
            ResultKind.DOUBLE,
            "MJD (TT, barycentric) of DATEBARTT (JD - 2400000.0), as in light curves of version 4.",
            Parameter.of("datebartt", NUMBER)),
        userDefined(
            "corot_mjd_to_datebartt",
            ResultKind.DOUBLE,
            "DATEBARTT (JD - 2400000.0) of an MJD (TT, barycentric).",
            Parameter.of("mjd", NUMBER)),
        userDefined(
            "corot_mjd_to_iso",
            ResultKind.TIMESTAMP,
            "Instant of an MJD, in the same time scale.",
            Parameter.of("mjd", NUMBER)));
  }

  private static AdqlFunction userDefined(
      String name, ResultKind result, String description, Parameter... parameters) {
    return new AdqlFunction(
        name, name, FunctionFamily.USER_DEFINED, List.of(parameters), result, description);
  }
}
