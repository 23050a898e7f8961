// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.corotarchive.adql.catalog.AdqlType;

/** The translation of each declared function: one entry for each. */
final class PostgresFunctions {
  private static final double MJD_OF_1970 = 40_587;
  private static final double MJD_OF_CJD_ZERO = 51_544.5;
  private static final Map<String, Translation> ALL = new HashMap<>();

  /** How a call is written. */
  @FunctionalInterface
  interface Translation {
    /** Writes a call; numbers come as they are, {@link Arguments#number} makes them double. */
    String write(Arguments arguments);
  }

  /**
   * The arguments of a call.
   *
   * @param sql arguments in SQL; points in the form of the database
   * @param types their types
   * @param result type of the result
   */
  record Arguments(List<String> sql, List<AdqlType> types, AdqlType result) {

    /** An argument as it is. */
    String plain(int index) {
      return sql.get(index);
    }

    /** An argument as a double. */
    String number(int index) {
      boolean ready = types.get(index) == AdqlType.DOUBLE;
      return ready ? sql.get(index) : sql.get(index) + "::float8";
    }

    /** An argument as a decimal that keeps all digits: a direct cast would keep 15 of them. */
    String decimal(int index) {
      return "(" + number(index) + ")::text::numeric";
    }

    boolean integers() {
      return result == AdqlType.BIGINT;
    }
  }

  static {
    for (String name :
        List.of(
            "CEILING", "DEGREES", "EXP", "FLOOR", "RADIANS", "SQRT", "ACOS", "ASIN", "ATAN", "COS",
            "COT", "SIN", "TAN")) {
      String sqlName = name.toLowerCase(Locale.ROOT);
      ALL.put(name, a -> sqlName + "(" + a.number(0) + ")");
    }
    ALL.put("ABS", a -> "abs(" + (a.integers() ? a.plain(0) + "::int8" : a.number(0)) + ")");
    ALL.put("LOG", a -> "ln(" + a.number(0) + ")");
    ALL.put("LOG10", a -> "log(" + a.number(0) + ")");
    ALL.put("ATAN2", a -> "atan2(" + a.number(0) + ", " + a.number(1) + ")");
    ALL.put("POWER", a -> "power(" + a.number(0) + ", " + a.number(1) + ")");
    ALL.put("MOD", PostgresFunctions::remainder);
    ALL.put("PI", a -> "pi()");
    ALL.put("RAND", a -> "random()");
    ALL.put("ROUND", a -> decimals("round", a));
    ALL.put("TRUNCATE", a -> decimals("trunc", a));
    ALL.put("LOWER", a -> "lower(" + a.plain(0) + ")");
    ALL.put("UPPER", a -> "upper(" + a.plain(0) + ")");
    texts();
    numbersAndDates();
    cells();
    mission();
  }

  private PostgresFunctions() {}

  private static void texts() {
    ALL.put(
        "ivo_nocasematch", a -> "(" + a.plain(0) + " ILIKE " + a.plain(1) + " ESCAPE '')::int4");
    ALL.put(
        "ivo_hasword",
        a ->
            "(to_tsvector('simple', "
                + a.plain(0)
                + ") @@ plainto_tsquery('simple', "
                + a.plain(1)
                + "))::int4");
    ALL.put(
        "ivo_hashlist_has",
        a ->
            "(lower("
                + a.plain(1)
                + ") = ANY (string_to_array(lower("
                + a.plain(0)
                + "), '#')))::int4");
  }

  private static void numbersAndDates() {
    ALL.put(
        "ivo_interval_overlaps",
        a ->
            String.format(
                "(SELECT (v.a <= v.b AND v.c <= v.d AND v.a <= v.d AND v.c <= v.b)::int4"
                    + " FROM (VALUES (%s, %s, %s, %s)) AS v(a, b, c, d))",
                a.number(0), a.number(1), a.number(2), a.number(3)));
    ALL.put("ivo_to_mjd", a -> days(a, MJD_OF_1970));
    ALL.put("ivo_to_jd", a -> days(a, MJD_OF_1970 + 2_400_000.5));
    ALL.put(
        "ivo_normal_random",
        a ->
            String.format(
                "(%s + %s * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()))",
                a.number(0), a.number(1)));
  }

  private static void cells() {
    ALL.put(
        "ivo_healpix_index_lonlat",
        a ->
            String.format(
                "healpix_nest(%s::int4, spoint(radians(%s), radians(%s)))",
                a.plain(0), a.number(1), a.number(2)));
    ALL.put(
        "ivo_healpix_index_point",
        a -> "healpix_nest(" + a.plain(0) + "::int4, " + a.plain(1) + ")");
    ALL.put(
        "ivo_healpix_center",
        a -> "center_of_healpix_nest(" + a.plain(0) + "::int4, " + a.plain(1) + "::int8)");
  }

  private static void mission() {
    ALL.put("corot_cjd_to_mjd", a -> added(a, MJD_OF_CJD_ZERO));
    ALL.put("corot_mjd_to_cjd", a -> added(a, -MJD_OF_CJD_ZERO));
    ALL.put("corot_datebartt_to_mjd", a -> added(a, -0.5));
    ALL.put("corot_mjd_to_datebartt", a -> added(a, 0.5));
    ALL.put(
        "corot_mjd_to_iso",
        a -> "(timestamp '1858-11-17' + " + a.number(0) + " * interval '1 day')");
  }

  private static String added(Arguments arguments, double days) {
    return "(" + arguments.number(0) + " + " + Sql.constant(days) + ")";
  }

  private static String days(Arguments arguments, double epoch) {
    return "(date_part('epoch', " + arguments.plain(0) + ") / 86400 + " + Sql.constant(epoch) + ")";
  }

  private static String remainder(Arguments a) {
    return a.integers()
        ? "mod(" + a.plain(0) + "::int8, " + a.plain(1) + "::int8)"
        : "mod(" + a.decimal(0) + ", " + a.decimal(1) + ")::float8";
  }

  /** The database rounds halves of doubles to even; those of decimals away from zero. */
  private static String decimals(String function, Arguments a) {
    String places = a.sql().size() > 1 ? a.plain(1) : "0";
    return function + "(" + a.decimal(0) + ", " + places + ")::float8";
  }

  /** The translation of a form. */
  static Translation of(String id) {
    Translation translation = ALL.get(id);
    if (translation == null) {
      throw new IllegalArgumentException("no translation of " + id);
    }
    return translation;
  }

  /** All forms that have a translation. */
  static Set<String> ids() {
    return Set.copyOf(ALL.keySet());
  }
}
