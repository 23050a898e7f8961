// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.table;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The frame of time columns: a TIMESYS element (VOTable 1.4, section 3, "TIMESYS Element").
 *
 * @param id XML identifier, unique in the document
 * @param timeOrigin Julian Date of the zero point, {@code MJD-origin} or {@code JD-origin}; absent
 *     exactly when values are calendar dates
 * @param timeScale time scale, such as {@code UTC} or {@code TT}
 * @param referencePosition place of the clock, such as {@code TOPOCENTER} or {@code UNKNOWN}
 * @param columns indexes, from 0, of the columns in this frame
 */
public record TimeSystem(
    String id,
    Optional<String> timeOrigin,
    String timeScale,
    String referencePosition,
    Set<Integer> columns)
    implements ReferenceSystem {

  public TimeSystem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(timeOrigin, "timeOrigin");
    Objects.requireNonNull(timeScale, "timeScale");
    Objects.requireNonNull(referencePosition, "referencePosition");
    columns = Set.copyOf(columns);
  }

  /** Modified Julian Dates in UTC, as ObsCore has them (ObsCore 1.1, t_min and t_max). */
  public static TimeSystem modifiedJulianDate(Set<Integer> columns) {
    return new TimeSystem("MJD_UTC", Optional.of("MJD-origin"), "UTC", "UNKNOWN", columns);
  }

  /** Calendar dates in UTC: timestamps. */
  public static TimeSystem calendar(Set<Integer> columns) {
    return new TimeSystem("DATE_UTC", Optional.empty(), "UTC", "UNKNOWN", columns);
  }

  @Override
  public String votableElement() {
    return new XmlElement("TIMESYS")
        .with("ID", id)
        .with("timeorigin", timeOrigin)
        .with("timescale", timeScale)
        .with("refposition", referencePosition)
        .empty();
  }
}
