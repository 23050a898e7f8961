// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corotarchive.adql.AdqlFaultCode;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.AdqlFunction;
import org.corotarchive.adql.function.AdqlFunctions;
import org.corotarchive.adql.function.Parameter;
import org.corotarchive.adql.function.ParameterKind;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.source.FaultCollector;
import org.corotarchive.adql.source.FaultCollector.Refusal;
import org.corotarchive.adql.tree.FunctionCall;
import org.corotarchive.adql.tree.NumberLiteral;
import org.corotarchive.adql.tree.Signed;
import org.corotarchive.adql.tree.Value;
import org.corotarchive.adql.typed.CoalesceValue;
import org.corotarchive.adql.typed.Constants;
import org.corotarchive.adql.typed.FunctionValue;
import org.corotarchive.adql.typed.InstantValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TypedValue;

/** Checks calls of functions: name, number and types of arguments. */
final class FunctionChecker {
  private static final Map<String, String> HABITS =
      Map.ofEntries(
          Map.entry("NULLIF", "ADQL has no NULLIF: leave rows out with WHERE x <> y."),
          Map.entry("SUBSTRING", "Parts of texts are tested with LIKE."),
          Map.entry("TRIM", "Blanks are matched with LIKE and %."),
          Map.entry("CEIL", "The function is called CEILING."),
          Map.entry("LN", "The natural logarithm is called LOG."),
          Map.entry("POW", "The function is called POWER."),
          Map.entry("TRUNC", "The function is called TRUNCATE."),
          Map.entry("RANDOM", "The function is called RAND."),
          Map.entry("LENGTH", "ADQL has no length of a text."),
          Map.entry("IFNULL", "The function is called COALESCE."),
          Map.entry("NVL", "The function is called COALESCE."),
          Map.entry("ISNULL", "The function is called COALESCE; the test is IS NULL."),
          Map.entry("Q3C_RADIAL_QUERY", "Write DISTANCE(ra, dec, 10, 20) < 0.1."));

  private static final int MAX_LITERAL = 9_999;

  private final FaultCollector faults;
  private final ValueChecker values;
  private final ShapeChecker shapes;

  FunctionChecker(QueryContext context, ValueChecker values) {
    this.faults = context.faults();
    this.values = values;
    this.shapes = new ShapeChecker(context, values);
  }

  /** Checks a call. */
  TypedValue check(FunctionCall call) {
    String name = call.name().text().toUpperCase(Locale.ROOT);
    if (ShapeChecker.NAMES.contains(name)) {
      return shapes.check(name, call);
    }
    return switch (name) {
      case "COALESCE" -> coalesce(call);
      case "IN_UNIT" -> new UnitChecker(faults, values).check(call);
      default -> declared(call);
    };
  }

  private TypedValue coalesce(FunctionCall call) {
    if (call.arguments().isEmpty()) {
      throw wrongCount(call, "COALESCE needs at least one value");
    }
    List<TypedValue> arguments = values.check(call.arguments());
    Optional<AdqlType> type =
        arguments.stream()
            .filter(argument -> !(argument instanceof NullValue))
            .map(argument -> Optional.of(argument.type()))
            .reduce((one, other) -> one.flatMap(a -> other.flatMap(b -> Types.common(a, b))))
            .orElse(Optional.of(AdqlType.VARCHAR));
    if (type.isEmpty()) {
      throw faults.refuse(
          AdqlFaultCode.TYPE_MISMATCH,
          call.location(),
          "the values of COALESCE are of different types",
          "Bring them to one type with CAST(... AS type).");
    }
    return new CoalesceValue(arguments, type.get());
  }

  private TypedValue declared(FunctionCall call) {
    List<AdqlFunction> forms = AdqlFunctions.named(call.name().text());
    if (forms.isEmpty()) {
      throw unknown(call);
    }
    List<AdqlFunction> fitting =
        forms.stream().filter(form -> form.takes(call.arguments().size())).toList();
    if (fitting.isEmpty()) {
      throw wrongCount(call, count(forms));
    }
    AdqlFunction form = fitting.get(0);
    List<TypedValue> arguments = new ArrayList<>();
    boolean faulty = false;
    for (int i = 0; i < call.arguments().size(); i++) {
      Value argument = call.arguments().get(i);
      Parameter parameter = form.parameters().get(i);
      Optional<TypedValue> typed = faults.attempt(() -> argument(call, parameter, argument));
      typed.ifPresent(arguments::add);
      faulty |= typed.isEmpty();
    }
    if (faulty) {
      throw faults.alreadyRefused();
    }
    return new FunctionValue(form, arguments, result(form, arguments));
  }

  private TypedValue argument(FunctionCall call, Parameter parameter, Value argument) {
    TypedValue typed = values.check(argument);
    if (parameter.kind() == ParameterKind.INTEGER_LITERAL) {
      return requireLiteral(call, argument, typed);
    }
    if (typed instanceof NullValue) {
      return new NullValue(nullType(parameter.kind()));
    }
    if (parameter.kind() == ParameterKind.TIMESTAMP && typed instanceof TextValue text) {
      return Literals.instant(text.text())
          .<TypedValue>map(InstantValue::new)
          .orElseThrow(() -> wrongType(call, parameter.kind(), argument, typed));
    }
    if (!parameter.kind().takes(typed.type())) {
      throw wrongType(call, parameter.kind(), argument, typed);
    }
    return typed;
  }

  private TypedValue requireLiteral(FunctionCall call, Value argument, TypedValue typed) {
    Value unsigned = argument instanceof Signed signed ? signed.operand() : argument;
    if (unsigned instanceof NumberLiteral number && number.isInteger()) {
      return requireSmall(call, number, typed);
    }
    throw wrongType(call, ParameterKind.INTEGER_LITERAL, argument, typed);
  }

  private TypedValue requireSmall(FunctionCall call, NumberLiteral number, TypedValue typed) {
    if (Math.abs(Constants.number(typed).orElse(0)) > MAX_LITERAL) {
      throw faults.refuse(
          AdqlFaultCode.NUMBER_OUT_OF_RANGE,
          number.location(),
          call.name().text() + " wants an integer from -" + MAX_LITERAL + " to " + MAX_LITERAL,
          "");
    }
    return typed;
  }

  private static AdqlType nullType(ParameterKind kind) {
    return switch (kind) {
      case NUMBER -> AdqlType.DOUBLE;
      case INTEGER, INTEGER_LITERAL -> AdqlType.BIGINT;
      case TEXT -> AdqlType.VARCHAR;
      case TIMESTAMP -> AdqlType.TIMESTAMP;
      case POINT -> AdqlType.POINT;
    };
  }

  private static AdqlType result(AdqlFunction form, List<TypedValue> arguments) {
    return switch (form.result()) {
      case DOUBLE -> AdqlType.DOUBLE;
      case INTEGER -> AdqlType.INTEGER;
      case BIGINT -> AdqlType.BIGINT;
      case TEXT -> AdqlType.VARCHAR;
      case TIMESTAMP -> AdqlType.TIMESTAMP;
      case POINT -> AdqlType.POINT;
      case INTEGER_IF_ALL_ARE ->
          arguments.stream().allMatch(argument -> Types.isInteger(argument.type()))
              ? AdqlType.BIGINT
              : AdqlType.DOUBLE;
    };
  }

  private Refusal wrongType(
      FunctionCall call, ParameterKind kind, Value argument, TypedValue typed) {
    return faults.refuse(
        AdqlFaultCode.TYPE_MISMATCH,
        argument.location(),
        call.name().text() + " wants " + kind.words() + " here and gets " + found(typed),
        kind == ParameterKind.TIMESTAMP ? "Write an instant as in '2007-05-16T06:02:26.5'." : "");
  }

  private static String found(TypedValue typed) {
    return typed instanceof TextValue ? "a string" : Types.words(typed.type());
  }

  private Refusal wrongCount(FunctionCall call, String wanted) {
    return faults.refuse(
        AdqlFaultCode.ARGUMENT_COUNT,
        call.location(),
        call.name().text() + " has " + call.arguments().size() + " arguments",
        wanted + ".");
  }

  private static String count(List<AdqlFunction> forms) {
    return forms.stream()
        .map(AdqlFunction::form)
        .collect(Collectors.joining("; ", "The form is ", ""));
  }

  private Refusal unknown(FunctionCall call) {
    return faults.refuse(
        AdqlFaultCode.UNKNOWN_FUNCTION,
        call.name().location(),
        "there is no function " + call.name().shown(),
        () -> otherFunction(call.name().text()));
  }

  private static String otherFunction(String wrong) {
    String habit = HABITS.getOrDefault(wrong.toUpperCase(Locale.ROOT), "");
    if (!habit.isEmpty()) {
      return habit;
    }
    List<String> known =
        Stream.concat(
                AdqlFunctions.all().stream().map(AdqlFunction::name),
                Stream.concat(ShapeChecker.NAMES.stream(), Stream.of("COALESCE", "IN_UNIT")))
            .toList();
    String near = Names.suggestion(wrong, known);
    return near.isEmpty() ? "All functions are listed in the capabilities of the service." : near;
  }
}
