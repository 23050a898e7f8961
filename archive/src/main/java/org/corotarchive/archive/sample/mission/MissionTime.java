// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The time scale of release N2-4: Julian Date in Terrestrial Time minus 2,400,000 (not an MJD: half
 * a day apart from it).
 */
public final class MissionTime {

  private static final double JULIAN_DATE_1970 = 40587.5;
  private static final double SECONDS_PER_DAY = 86400;
  private static final Instant LEAP_2009 = Instant.parse("2009-01-01T00:00:00Z");
  private static final Instant LEAP_2012 = Instant.parse("2012-07-01T00:00:00Z");
  private static final DateTimeFormatter CALENDAR =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  private MissionTime() {}

  /** JD(TT) - 2400000 of an instant of UTC. */
  public static double terrestrial(Instant utc) {
    double seconds = utc.getEpochSecond() + utc.getNano() / 1e9 + terrestrialMinusUtcSeconds(utc);
    return JULIAN_DATE_1970 + seconds / SECONDS_PER_DAY;
  }

  /** TT - UTC in seconds, for the years of the mission (2006 to 2015). */
  public static double terrestrialMinusUtcSeconds(Instant utc) {
    if (utc.isBefore(LEAP_2009)) {
      return 65.184;
    }
    return utc.isBefore(LEAP_2012) ? 66.184 : 67.184;
  }

  /** Calendar date in UTC as 23 characters: {@code yyyy-mm-ddThh:mm:ss.sss} (FITS 4.0, 9.1.1). */
  public static String calendar(Instant utc) {
    return CALENDAR.format(utc);
  }
}
