// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.typed;

/**
 * One method for each kind of {@link TypedValue}.
 *
 * @param <R> what comes of a visit
 */
public interface TypedValueVisitor<R> {
  /** Visits a column. */
  R visitColumn(ColumnValue column);

  /** Visits a number written out. */
  R visitNumber(NumberValue number);

  /** Visits a text written out. */
  R visitText(TextValue text);

  /** Visits an instant written out. */
  R visitInstant(InstantValue instant);

  /** Visits NULL. */
  R visitNull(NullValue nothing);

  /** Visits a number with its sign changed. */
  R visitNegated(NegatedValue negated);

  /** Visits a row of operations. */
  R visitCalculation(CalculationValue calculation);

  /** Visits the call of a function. */
  R visitFunction(FunctionValue call);

  /** Visits the first value that is not NULL. */
  R visitCoalesce(CoalesceValue coalesce);

  /** Visits an aggregate. */
  R visitAggregate(AggregateValue aggregate);

  /** Visits a change of type. */
  R visitCast(CastValue cast);

  /** Visits a change of unit. */
  R visitConverted(ConvertedValue converted);

  /** Visits a condition as the number 1 or 0. */
  R visitTruth(TruthValue truth);

  /** Visits a number taken from a shape. */
  R visitMeasure(ShapeMeasure measure);

  /** Visits a distance. */
  R visitDistance(DistanceValue distance);

  /** Visits a point. */
  R visitPoint(PointValue point);

  /** Visits a circle. */
  R visitCircle(CircleValue circle);

  /** Visits a box. */
  R visitBox(BoxValue box);

  /** Visits a polygon. */
  R visitPolygon(PolygonValue polygon);

  /** Visits the centre of a shape. */
  R visitCentroid(CentroidValue centroid);
}
