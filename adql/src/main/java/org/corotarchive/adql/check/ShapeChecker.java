// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.NullLiteral;
import org.corotarchive.adql.tree.StringLiteral;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.typed.BoxValue;
import org.corotarchive.adql.typed.CentroidValue;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.DistanceValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.ShapeMeasure;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TruthValue;
import org.corotarchive.adql.typed.TypedCondition.Spatial;
import org.corotarchive.adql.typed.TypedValue;

/** Checks the functions of shapes (ADQL 2.1, section 4.2). */
final class ShapeChecker {
  /** Functions that are checked here. */
  static final Set<String> NAMES =
      Set.of(
          "AREA",
          "BOX",
          "CENTROID",
          "CIRCLE",
          "CONTAINS",
          "COORD1",
          "COORD2",
          "COORDSYS",
          "DISTANCE",
          "INTERSECTS",
          "POINT",
          "POLYGON",
          "REGION");

  private static final Set<String> WITH_SYSTEM = Set.of("POINT", "CIRCLE", "BOX", "POLYGON");

  /** Systems in which the numbers would mean another place of the sky. */
  private static final Set<String> OTHER_SYSTEMS =
      Set.of(
          "GALACTIC",
          "GALACTIC_I",
          "GALACTIC_II",
          "SUPER_GALACTIC",
          "ECLIPTIC",
          "FK4",
          "B1950",
          "AZ_EL",
          "BODY");

  private final QueryContext context;
  private final FaultCollector faults;
  private final ValueChecker values;
  private final ShapeRules rules;

  ShapeChecker(QueryContext context, ValueChecker values) {
    this.context = context;
    this.faults = context.faults();
    this.values = values;
    this.rules = new ShapeRules(faults);
  }

  /** Checks a call of one of {@link #NAMES}. */
  TypedValue check(String name, FunctionCall call) {
    try {
      context.enterShape(call.location());
      return shape(name, call);
    } finally {
      context.leaveShape();
    }
  }

  private TypedValue shape(String name, FunctionCall call) {
    return switch (name) {
      case "POINT" -> point(call, arguments(name, call));
      case "CIRCLE" -> circle(call, arguments(name, call));
      case "BOX" -> box(call, arguments(name, call));
      case "POLYGON" -> polygon(call, arguments(name, call));
      case "REGION" -> region(call);
      case "DISTANCE" -> distance(call);
      case "CONTAINS", "INTERSECTS" -> test(Spatial.Kind.valueOf(name), call);
      case "COORDSYS" -> system(call);
      case "CENTROID" -> new CentroidValue(shape(sole(call)));
      default -> measure(ShapeMeasure.Kind.valueOf(name), call);
    };
  }

  /** The arguments without the deprecated coordinate system in front of them. */
  private List<Value> arguments(String name, FunctionCall call) {
    List<Value> arguments = call.arguments();
    if (hasNoSystem(name, arguments)) {
      return arguments.subList(1, arguments.size());
    }
    if (arguments.isEmpty()
        || !WITH_SYSTEM.contains(name)
        || !(arguments.get(0) instanceof StringLiteral system)) {
      return arguments;
    }
    String frame = system.value().trim().toUpperCase(Locale.ROOT).split("\\s+")[0];
    if (OTHER_SYSTEMS.contains(frame)) {
      throw faults.refuse(
          AdqlFaultCode.BAD_LITERAL,
          system.location(),
          "positions here are ICRS, not " + frame,
          "Give ICRS coordinates and leave out the coordinate system.");
    }
    return arguments.subList(1, arguments.size());
  }

  /** NULL in place of the coordinate system, in front of a full set of numbers. */
  private static boolean hasNoSystem(String name, List<Value> arguments) {
    if (arguments.isEmpty() || !(arguments.get(0) instanceof NullLiteral)) {
      return false;
    }
    int count = arguments.size();
    return switch (name) {
      case "POINT" -> count == 3;
      case "CIRCLE" -> count == 4;
      case "BOX" -> count == 5;
      case "POLYGON" -> count >= 7 && count % 2 == 1;
      default -> false;
    };
  }

  private TypedValue point(FunctionCall call, List<Value> arguments) {
    if (arguments.size() != 2) {
      throw wrongCount(call, "POINT(longitude, latitude)");
    }
    return point(arguments.get(0), arguments.get(1));
  }

  private PointValue point(Value lon, Value lat) {
    List<TypedValue> numbers = faults.all(List.of(lon, lat), this::number);
    rules.requirePosition(numbers.get(0), lon.location(), numbers.get(1), lat.location());
    return new PointValue(
        numbers.get(0), numbers.get(1), context.storedPoint(numbers.get(0), numbers.get(1)));
  }

  private TypedValue number(Value value) {
    return values.requireNumber(values.check(value), value.location());
  }

  private TypedValue pointValue(Value value) {
    TypedValue typed = values.check(value);
    if (typed.type() != AdqlType.POINT) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          value.location(),
          Types.words(typed.type()) + " stands where a point should stand",
          "Write POINT(longitude, latitude).");
    }
    return typed;
  }

  /** A centre given by two numbers or by one point, and the sizes behind it. */
  private record Placed(TypedValue centre, List<Value> sizes) {}

  private Placed placed(FunctionCall call, List<Value> arguments, int sizes, String form) {
    if (arguments.size() == sizes + 2) {
      PointValue centre = point(arguments.get(0), arguments.get(1));
      return new Placed(centre, arguments.subList(2, arguments.size()));
    }
    if (arguments.size() == sizes + 1) {
      TypedValue centre = pointValue(arguments.get(0));
      return new Placed(centre, arguments.subList(1, arguments.size()));
    }
    throw wrongCount(call, form);
  }

  private TypedValue circle(FunctionCall call, List<Value> arguments) {
    String form = "CIRCLE(longitude, latitude, radius) or CIRCLE(point, radius)";
    Placed placed = placed(call, arguments, 1, form);
    TypedValue radius = number(placed.sizes().get(0));
    rules.requireSize(radius, placed.sizes().get(0).location(), "a radius", 180);
    return new CircleValue(placed.centre(), radius);
  }

  private TypedValue box(FunctionCall call, List<Value> arguments) {
    String form = "BOX(longitude, latitude, width, height) or BOX(point, width, height)";
    Placed placed = placed(call, arguments, 2, form);
    List<TypedValue> sizes = faults.all(placed.sizes(), this::number);
    rules.requireSide(sizes.get(0), placed.sizes().get(0).location(), "a width");
    rules.requireSide(sizes.get(1), placed.sizes().get(1).location(), "a height");
    return new BoxValue(placed.centre(), sizes.get(0), sizes.get(1));
  }

  private TypedValue polygon(FunctionCall call, List<Value> arguments) {
    String form = "POLYGON(longitude, latitude, ...) with three pairs or more, or three points";
    if (arguments.size() < 3) {
      throw wrongCount(call, form);
    }
    TypedValue first = values.check(arguments.get(0));
    List<TypedValue> corners = new ArrayList<>();
    if (first.type() == AdqlType.POINT) {
      corners.addAll(faults.all(arguments, this::pointValue));
    } else {
      if (arguments.size() < 6 || arguments.size() % 2 != 0) {
        throw wrongCount(call, form);
      }
      for (int i = 0; i < arguments.size(); i += 2) {
        corners.add(point(arguments.get(i), arguments.get(i + 1)));
      }
    }
    return rules.polygon(corners, call.location());
  }

  private TypedValue region(FunctionCall call) {
    Value argument = sole(call);
    if (!(argument instanceof StringLiteral text)) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          argument.location(),
          "REGION wants a string",
          "Write REGION('CIRCLE ICRS 10 20 0.1'); a column of regions is used without REGION.");
    }
    return new RegionReader(faults, text.location()).region(text.value());
  }

  private TypedValue distance(FunctionCall call) {
    List<Value> arguments = call.arguments();
    if (arguments.size() == 4) {
      PointValue from = point(arguments.get(0), arguments.get(1));
      return new DistanceValue(from, point(arguments.get(2), arguments.get(3)));
    }
    if (arguments.size() != 2) {
      throw wrongCount(call, "DISTANCE(lon1, lat1, lon2, lat2) or DISTANCE(point, point)");
    }
    List<TypedValue> points = faults.all(arguments, this::pointValue);
    return new DistanceValue(points.get(0), points.get(1));
  }

  private TypedValue test(Spatial.Kind kind, FunctionCall call) {
    if (call.arguments().size() != 2) {
      throw wrongCount(call, kind + "(shape, shape)");
    }
    List<TypedValue> shapes = faults.all(call.arguments(), this::shape);
    return new TruthValue(new Spatial(kind, shapes.get(0), shapes.get(1)));
  }

  private TypedValue shape(Value value) {
    TypedValue typed = values.check(value);
    if (!Types.isShape(typed.type())) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          value.location(),
          Types.words(typed.type()) + " stands where a shape should stand",
          typed instanceof TextValue
              ? "Write REGION('...') around the description of a region."
              : "Shapes are POINT, CIRCLE, POLYGON, REGION and columns such as s_region.");
    }
    boolean searchable =
        typed.type() != AdqlType.REGION
            || (typed instanceof ColumnValue column && column.stored().isPresent());
    if (!searchable) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          value.location(),
          "these regions can only be selected",
          "Search by a position: POINT(ra, dec).");
    }
    return typed;
  }

  private TypedValue system(FunctionCall call) {
    shape(sole(call));
    return new TextValue("ICRS");
  }

  private TypedValue measure(ShapeMeasure.Kind kind, FunctionCall call) {
    Value argument = sole(call);
    boolean area = kind == ShapeMeasure.Kind.AREA;
    return new ShapeMeasure(kind, area ? shape(argument) : pointValue(argument));
  }

  private Value sole(FunctionCall call) {
    if (call.arguments().size() != 1) {
      throw wrongCount(call, call.name().text().toUpperCase(Locale.ROOT) + "(...) of one value");
    }
    return call.arguments().get(0);
  }

  private Refusal wrongCount(FunctionCall call, String form) {
    Location place = call.location();
    return faults.refuse(
        AdqlFaultCode.ARGUMENT_COUNT,
        place,
        call.name().text() + " has " + call.arguments().size() + " arguments",
        "The form is " + form + ".");
  }
}
