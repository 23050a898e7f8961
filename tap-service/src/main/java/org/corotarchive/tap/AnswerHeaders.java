// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.corotarchive.vo.table.CoordinateSystem;
import org.corotarchive.vo.table.Field;
import org.corotarchive.vo.table.Info;
import org.corotarchive.vo.table.ReferenceSystem;
import org.corotarchive.vo.table.TableHeader;
import org.corotarchive.vo.table.TimeSystem;

/**
 * What an answer says before its rows: the query, where it came from (Data Origin note), frames of
 * positions and times.
 */
final class AnswerHeaders {

  private final String tapUrl;
  private final Clock clock;

  AnswerHeaders(String tapUrl, Clock clock) {
    this.tapUrl = tapUrl;
    this.clock = clock;
  }

  TableHeader of(TapRequest request, List<Field> fields) {
    return new TableHeader(fields, infos(request), systems(fields), Optional.empty(), "results");
  }

  private List<Info> infos(TapRequest request) {
    return List.of(
        Info.of("QUERY", request.query()),
        Info.of("standardID", "ivo://ivoa.net/std/TAP"),
        Info.of("service_protocol", "TAP 1.1"),
        Info.of("server_software", "CoRoT archive"),
        Info.of("publisher", tapUrl),
        Info.of("request_date", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()),
        Info.of("view", "anonymous"));
  }

  private static List<ReferenceSystem> systems(List<Field> fields) {
    CoordinateSystem positions = CoordinateSystem.icrs(fields);
    Set<Integer> days = new HashSet<>();
    for (int column = 0; column < fields.size(); column++) {
      if (isModifiedJulianDate(fields.get(column))) {
        days.add(column);
      }
    }
    TimeSystem times = TimeSystem.modifiedJulianDate(days);
    return List.<ReferenceSystem>of(positions, times).stream()
        .filter(system -> !system.columns().isEmpty())
        .toList();
  }

  /**
   * Published times in days are MJD in UTC; columns derived from them keep unit and UCD only where
   * that stays true.
   */
  private static boolean isModifiedJulianDate(Field field) {
    String ucd = field.ucd().orElse("");
    return field.unit().filter("d"::equals).isPresent()
        && (ucd.startsWith("time.start")
            || ucd.startsWith("time.end")
            || ucd.startsWith("time.epoch"));
  }
}
