// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.source.Excerpt;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.source.Location;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.StringLiteral;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.typed.ConvertedValue;
import org.corotarchive.adql.typed.TypedValue;
import org.corotarchive.adql.unit.Unit;

/** Checks IN_UNIT (ADQL 2.1, section 4.7). */
final class UnitChecker {
  private final FaultCollector faults;
  private final ValueChecker values;

  UnitChecker(FaultCollector faults, ValueChecker values) {
    this.faults = faults;
    this.values = values;
  }

  /** Checks a change of unit. */
  TypedValue check(FunctionCall call) {
    List<Value> arguments = call.arguments();
    if (arguments.size() != 2) {
      throw faults.refuse(
          AdqlFaultCode.ARGUMENT_COUNT,
          call.location(),
          "IN_UNIT has " + arguments.size() + " arguments",
          "The form is IN_UNIT(number, 'unit').");
    }
    if (!(arguments.get(1) instanceof StringLiteral wanted)) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          arguments.get(1).location(),
          "IN_UNIT wants the unit as a string",
          "Write it in single quotes, as in IN_UNIT(ra, 'arcsec').");
    }
    Location place = arguments.get(0).location();
    TypedValue number = values.requireNumber(values.check(arguments.get(0)), place);
    Unit target = known(wanted.value(), wanted.location());
    String written = unitOf(number, place);
    Unit origin = known(written, place);
    OptionalDouble factor = origin.factorTo(target);
    if (factor.isEmpty()) {
      throw bad(
          wanted.location(),
          Excerpt.of(written)
              + " and "
              + Excerpt.of(wanted.value())
              + " do not measure the same kind of thing",
          "");
    }
    return new ConvertedValue(number, factor.getAsDouble(), wanted.value());
  }

  private String unitOf(TypedValue number, Location place) {
    Optional<String> unit = ExpressionFacts.of(number, "").unit().filter(text -> !text.isBlank());
    if (unit.isEmpty()) {
      throw bad(place, "the number has no unit", "IN_UNIT takes columns that have a unit.");
    }
    return unit.get();
  }

  private Unit known(String text, Location place) {
    return Unit.parse(text)
        .orElseThrow(
            () ->
                bad(
                    place,
                    "the unit '" + Excerpt.of(text) + "' is not known",
                    "Units are written as in VOUnits: deg, arcsec, km/s, mag, d."));
  }

  private Refusal bad(Location place, String message, String remedy) {
    return faults.refuse(AdqlFaultCode.BAD_UNIT, place, message, remedy);
  }
}
