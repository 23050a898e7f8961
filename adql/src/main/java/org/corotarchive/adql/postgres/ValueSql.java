// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.adql.postgres;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.corotarchive.adql.catalog.AdqlType;
import org.corotarchive.adql.function.Types;
import org.corotarchive.adql.typed.AggregateValue;
import org.corotarchive.adql.typed.BoxValue;
import org.corotarchive.adql.typed.CalculationValue;
import org.corotarchive.adql.typed.CastValue;
import org.corotarchive.adql.typed.CentroidValue;
import org.corotarchive.adql.typed.CircleValue;
import org.corotarchive.adql.typed.CoalesceValue;
import org.corotarchive.adql.typed.ColumnValue;
import org.corotarchive.adql.typed.ConvertedValue;
import org.corotarchive.adql.typed.DistanceValue;
import org.corotarchive.adql.typed.FunctionValue;
import org.corotarchive.adql.typed.InstantValue;
import org.corotarchive.adql.typed.NegatedValue;
import org.corotarchive.adql.typed.NullValue;
import org.corotarchive.adql.typed.NumberValue;
import org.corotarchive.adql.typed.PointValue;
import org.corotarchive.adql.typed.PolygonValue;
import org.corotarchive.adql.typed.ShapeMeasure;
import org.corotarchive.adql.typed.TextValue;
import org.corotarchive.adql.typed.TruthValue;
import org.corotarchive.adql.typed.TypedValue;
import org.corotarchive.adql.typed.TypedValueVisitor;

/**
 * Writes values. Each text that comes out has exactly the type of the database that belongs to the
 * type of the value, and may stand beside any operator without brackets. Shapes come out as arrays
 * of degrees.
 */
final class ValueSql implements TypedValueVisitor<String> {
  /** Beyond this PostgreSQL has no length; no text of the archive comes near it. */
  private static final int LONGEST_VARCHAR = 10_485_760;

  /** DALI 1.1, section 3.3.3. */
  private static final String DALI_INSTANT =
      "'^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z?)?$'";

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

  private final ShapeArrays arrays;
  private final ShapeMeasures measures;
  private final SpatialSql spatial;
  private final Shapes shapes;
  private final boolean grouped;

  /**
   * A writer.
   *
   * @param precomputed shapes that a table of FROM brings along
   * @param orientation which point of a distance has the index
   * @param grouped whether rows are grouped, so that stored shapes are out of reach
   */
  ValueSql(Precomputed precomputed, Orientation orientation, boolean grouped) {
    this.shapes = new Shapes(this, precomputed, !grouped);
    this.arrays = new ShapeArrays(this, shapes);
    this.measures = new ShapeMeasures(this, shapes);
    this.spatial = new SpatialSql(shapes, orientation);
    this.grouped = grouped;
  }

  SpatialSql spatial() {
    return spatial;
  }

  Shapes shapes() {
    return shapes;
  }

  /** A value. */
  String write(TypedValue value) {
    return value.accept(this);
  }

  /** A number as a double. */
  String number(TypedValue value) {
    String sql = write(value);
    return value.type() == AdqlType.DOUBLE ? sql : sql + "::float8";
  }

  /** A value as a column of a type. */
  String output(TypedValue value, AdqlType type) {
    if (value instanceof NullValue) {
      return "NULL::" + Sql.type(type);
    }
    String sql = write(value);
    boolean ready = Sql.type(value.type()).equals(Sql.type(type));
    return ready ? sql : "(" + sql + ")::" + Sql.type(type);
  }

  @Override
  public String visitColumn(ColumnValue column) {
    return Sql.column(column.source(), column.sqlName());
  }

  @Override
  public String visitNumber(NumberValue number) {
    return Sql.number(number.number(), number.type());
  }

  @Override
  public String visitText(TextValue text) {
    return Sql.text(text.text()) + "::text";
  }

  @Override
  public String visitInstant(InstantValue instant) {
    return "timestamp '" + INSTANT.format(instant.instant()) + "'";
  }

  @Override
  public String visitNull(NullValue nothing) {
    return "NULL::" + Sql.type(nothing.type());
  }

  @Override
  public String visitNegated(NegatedValue negated) {
    String sql = "(- " + write(negated.operand()) + ")";
    boolean foldedToShorter =
        negated.operand() instanceof NumberValue && negated.operand().type() == AdqlType.BIGINT;
    return foldedToShorter ? sql + "::int8" : sql;
  }

  @Override
  public String visitCalculation(CalculationValue calculation) {
    TypedValue first = calculation.first();
    boolean integer =
        Types.isInteger(first.type())
            && (first instanceof NumberValue || first.type() != AdqlType.BIGINT);
    StringBuilder sql = new StringBuilder("(").append(write(first));
    sql.append(integer ? "::int8" : "");
    for (CalculationValue.Step step : calculation.steps()) {
      sql.append(' ').append(step.operator().sign()).append(' ').append(write(step.operand()));
    }
    return sql.append(')').toString();
  }

  @Override
  public String visitFunction(FunctionValue call) {
    return call.type() == AdqlType.POINT ? arrays.write(call) : call(call);
  }

  /** A call; a point that it gives is in the form of the database. */
  String call(FunctionValue call) {
    List<String> arguments = new ArrayList<>();
    List<AdqlType> types = new ArrayList<>();
    for (TypedValue part : call.parts()) {
      arguments.add(part.type() == AdqlType.POINT ? shapes.point(part) : write(part));
      types.add(part.type());
    }
    return PostgresFunctions.of(call.function().id())
        .write(new PostgresFunctions.Arguments(arguments, types, call.type()));
  }

  @Override
  public String visitCoalesce(CoalesceValue coalesce) {
    List<String> parts =
        coalesce.parts().stream().map(part -> output(part, coalesce.type())).toList();
    return "coalesce(" + Sql.list(parts) + ")";
  }

  @Override
  public String visitAggregate(AggregateValue aggregate) {
    if (aggregate.argument().isEmpty()) {
      return "count(*)";
    }
    ValueSql rows = grouped ? withStored() : this;
    TypedValue value = aggregate.argument().get();
    String argument =
        switch (aggregate.kind()) {
          case COUNT, MAX, MIN -> rows.write(value);
          case AVG -> rows.number(value);
          case SUM -> Types.isInteger(value.type()) ? rows.write(value) : rows.number(value);
        };
    String distinct = aggregate.distinct() ? "DISTINCT " : "";
    String call =
        aggregate.kind().name().toLowerCase(Locale.ROOT) + "(" + distinct + argument + ")";
    boolean decimal = call.startsWith("sum") && aggregate.type() == AdqlType.BIGINT;
    return decimal ? call + "::int8" : call;
  }

  private ValueSql withStored() {
    return new ValueSql(Precomputed.NONE, spatial.orientation(), false);
  }

  @Override
  public String visitCast(CastValue cast) {
    TypedValue operand = cast.operand();
    String sql = write(operand);
    if (operand.type() == AdqlType.TIMESTAMP && cast.type() == AdqlType.VARCHAR) {
      sql = "to_char(" + sql + ", 'YYYY-MM-DD\"T\"HH24:MI:SS.MS')";
    }
    if (cast.length().orElse(Integer.MAX_VALUE) <= LONGEST_VARCHAR) {
      return "(" + sql + ")::varchar(" + cast.length().getAsInt() + ")::text";
    }
    if (Types.isText(operand.type()) && cast.type() == AdqlType.TIMESTAMP) {
      return instant(sql);
    }
    return "(" + sql + ")::" + Sql.type(cast.type());
  }

  /** PostgreSQL would also take words such as now, other eras, and drop a zone silently. */
  private static String instant(String sql) {
    return "(CASE WHEN NOT ("
        + sql
        + ") ~ "
        + DALI_INSTANT
        + " THEN 'no instant' ELSE "
        + sql
        + " END)::timestamp";
  }

  @Override
  public String visitConverted(ConvertedValue converted) {
    return "(" + number(converted.operand()) + " * " + Sql.constant(converted.factor()) + ")";
  }

  @Override
  public String visitTruth(TruthValue truth) {
    return "(" + spatial.write(truth.test()) + ")::int4";
  }

  @Override
  public String visitMeasure(ShapeMeasure measure) {
    return measures.write(measure);
  }

  @Override
  public String visitDistance(DistanceValue distance) {
    return "degrees(" + shapes.point(distance.from()) + " <-> " + shapes.point(distance.to()) + ")";
  }

  @Override
  public String visitPoint(PointValue point) {
    return arrays.write(point);
  }

  @Override
  public String visitCircle(CircleValue circle) {
    return arrays.write(circle);
  }

  @Override
  public String visitBox(BoxValue box) {
    return arrays.write(box);
  }

  @Override
  public String visitPolygon(PolygonValue polygon) {
    return arrays.write(polygon);
  }

  @Override
  public String visitCentroid(CentroidValue centroid) {
    return arrays.write(centroid);
  }
}
