// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.typed.BoxValue;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.NumberValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.TypedValue;

/**
 * Reads a region from its text: simple shapes of STC-S as older clients write them, and the forms
 * of DALI 1.1, section 3.3.
 */
final class RegionReader {
  private static final int MAX_LENGTH = 100_000;

  /** Words between the name of a shape and its numbers that say nothing new here. */
  private static final Set<String> ICRS =
      Set.of(
          "ICRS",
          "FK5",
          "J2000",
          "UNKNOWNFRAME",
          "GEOCENTER",
          "BARYCENTER",
          "HELIOCENTER",
          "TOPOCENTER",
          "UNKNOWNREFPOS",
          "SPHERICAL2",
          "CARTESIAN2");

  private final FaultCollector faults;
  private final Location place;
  private final ShapeRules rules;

  RegionReader(FaultCollector faults, Location place) {
    this.faults = faults;
    this.place = place;
    this.rules = new ShapeRules(faults);
  }

  /** Reads the argument of REGION. */
  TypedValue region(String text) {
    if (text.length() > MAX_LENGTH) {
      throw malformed();
    }
    String[] words = text.trim().replaceAll("[(),]", " ").trim().split("\\s+");
    int at = 1;
    while (at < words.length && ICRS.contains(words[at].toUpperCase(Locale.ROOT))) {
      at++;
    }
    List<TypedValue> numbers = numbers(words, at);
    return switch (words[0].toUpperCase(Locale.ROOT)) {
      case "POINT", "POSITION" -> point(numbers, 2);
      case "CIRCLE" -> circle(numbers);
      case "BOX" -> box(numbers);
      case "POLYGON" -> polygon(numbers);
      default -> throw malformed();
    };
  }

  /** Reads the numbers of a shape of known type, as CAST has them. */
  TypedValue shape(String text, AdqlType type) {
    if (text.length() > MAX_LENGTH) {
      throw malformed();
    }
    List<TypedValue> numbers = numbers(text.trim().split("\\s+"), 0);
    return switch (type) {
      case POINT -> point(numbers, 2);
      case CIRCLE -> circle(numbers);
      default -> polygon(numbers);
    };
  }

  private List<TypedValue> numbers(String[] words, int from) {
    List<TypedValue> numbers = new ArrayList<>();
    for (int i = from; i < words.length; i++) {
      numbers.add(number(words[i]).orElseThrow(this::malformed));
    }
    return numbers;
  }

  private static Optional<TypedValue> number(String word) {
    if (!word.matches("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?")) {
      return Optional.empty();
    }
    return Optional.of(new NumberValue(new BigDecimal(word), AdqlType.DOUBLE));
  }

  private PointValue point(List<TypedValue> numbers, int count) {
    if (numbers.size() != count) {
      throw malformed();
    }
    return point(numbers.get(0), numbers.get(1));
  }

  private PointValue point(TypedValue lon, TypedValue lat) {
    rules.requirePosition(lon, place, lat, place);
    return new PointValue(lon, lat, Optional.empty());
  }

  private TypedValue circle(List<TypedValue> numbers) {
    PointValue centre = point(numbers, 3);
    rules.requireSize(numbers.get(2), place, "a radius", 180);
    return new CircleValue(centre, numbers.get(2));
  }

  private TypedValue box(List<TypedValue> numbers) {
    PointValue centre = point(numbers, 4);
    rules.requireSide(numbers.get(2), place, "a width");
    rules.requireSide(numbers.get(3), place, "a height");
    return new BoxValue(centre, numbers.get(2), numbers.get(3));
  }

  private TypedValue polygon(List<TypedValue> numbers) {
    if (numbers.size() < 6 || numbers.size() % 2 != 0) {
      throw malformed();
    }
    List<TypedValue> corners = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      corners.add(point(numbers.get(i), numbers.get(i + 1)));
    }
    return rules.polygon(corners, place);
  }

  private Refusal malformed() {
    return faults.refuse(
        AdqlFaultCode.BAD_LITERAL,
        place,
        "the text does not describe a region in ICRS",
        "Write a shape and numbers in degrees: 'CIRCLE 10 20 0.1', 'POLYGON 1 2 3 2 3 4',"
            + " 'BOX 10 20 2 1' or 'POINT 10 20'.");
  }
}
