// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.bench;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.corotarchive.adql.AdqlException;
import org.corotarchive.adql.AdqlVersion;
import org.corotarchive.adql.check.QueryChecker;
import org.corotarchive.adql.postgres.PostgresTranslator;
import org.corotarchive.adql.syntax.AdqlParser;
import org.corotarchive.schema.metadata.TableSets;
import org.corotarchive.tap.AdqlCheck;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the text of a query to SQL: parse, check, translate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AdqlBenchmark {

  /** Shape of the query. */
  @Param({"typical", "tenKilobytes", "terms5000", "list5000"})
  public String shape = "typical";

  private final QueryChecker checker = new QueryChecker(AdqlCheck.catalog(TableSets.load()));
  private String text = "";

  /** Writes the query. */
  @Setup
  public void write() {
    text =
        switch (shape) {
          case "typical" ->
              "SELECT TOP 100 obs_id, s_ra, s_dec, access_url FROM ivoa.obscore WHERE 1 = CONTAINS(POINT('ICRS', s_ra, s_dec),"
                  + " CIRCLE('ICRS', 120.5, 12.5, 0.1)) AND calib_level > 1 ORDER BY t_min";
          case "tenKilobytes" -> conditions(300, " OR ");
          case "terms5000" -> conditions(5_000, " OR ");
          case "list5000" ->
              "SELECT obs_id FROM ivoa.obscore WHERE corot_id IN ("
                  + IntStream.range(0, 5_000)
                      .mapToObj(Integer::toString)
                      .collect(Collectors.joining(", "))
                  + ")";
          default -> throw new IllegalArgumentException(shape);
        };
  }

  private static String conditions(int count, String junction) {
    return "SELECT obs_id FROM ivoa.obscore WHERE "
        + IntStream.range(0, count)
            .mapToObj(i -> "t_min > " + i + " AND s_ra < " + i % 360)
            .collect(Collectors.joining(junction));
  }

  /** The whole way. */
  @Benchmark
  public String translate() throws AdqlException {
    return PostgresTranslator.translate(
            checker.check(AdqlParser.parse(text, AdqlVersion.V2_1)), OptionalLong.of(20_001))
        .sql();
  }
}
