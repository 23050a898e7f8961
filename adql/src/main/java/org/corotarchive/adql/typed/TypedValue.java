// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

import java.util.List;
import org.corotarchive.adql.catalog.AdqlType;

/** A value whose names are resolved and whose type is known. */
public sealed interface TypedValue
    permits ColumnValue,
        NumberValue,
        TextValue,
        InstantValue,
        NullValue,
        NegatedValue,
        CalculationValue,
        FunctionValue,
        CoalesceValue,
        AggregateValue,
        CastValue,
        ConvertedValue,
        TruthValue,
        ShapeMeasure,
        DistanceValue,
        PointValue,
        CircleValue,
        BoxValue,
        PolygonValue,
        CentroidValue {

  /**
   * Type of the value.
   *
   * @return its type
   */
  AdqlType type();

  /**
   * The values that it is made of.
   *
   * @return its parts, maybe none
   */
  List<TypedValue> parts();

  /**
   * Calls the method of the visitor that stands for this kind of value.
   *
   * @param visitor what to do
   * @param <R> what comes of it
   * @return what the visitor gave
   */
  <R> R accept(TypedValueVisitor<R> visitor);
}
