// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.product;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.corotarchive.archive.sample.mission.Observation;
import org.corotarchive.archive.sample.mission.RunCcd;
import org.corotarchive.archive.sample.mission.TimeSpan;

/**
 * Names and places of the files of a delivery. The pattern of N2 star products is the mission's.
 */
public final class FileNames {

  private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  private FileNames() {}

  /** An N2 file of one star. */
  public static String starN2(String code, Observation observation) {
    return folderN2(observation.span()) + name(code, observation) + ".fits";
  }

  /** An N0 or N1 set of one star. */
  static String starSet(String level, String code, Observation observation) {
    return level + "/" + observation.where().runCode() + "/" + name(code, observation) + ".tar.gz";
  }

  /** Code, identifier and span, without ending. */
  static String name(String code, Observation observation) {
    return code + "_" + observation.star().paddedId() + "_" + observation.span().compact();
  }

  /** A full image of one CCD. */
  static String fullImage(String code, RunCcd where) {
    return folderN2(where.span())
        + String.join("_", code, where.runCode(), where.ccd().name(), where.span().compactStart())
        + ".fits";
  }

  /** A file of one run. */
  static String ofRun(String folder, String code, String runCode, TimeSpan span) {
    return folder + "/" + code + "_" + runCode + "_" + span.compact() + ".fits";
  }

  /** A file of one day. */
  static String ofDay(String folder, String code, LocalDate day) {
    return folder + "/" + code + "_" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ".fits";
  }

  private static String folderN2(TimeSpan span) {
    return "N2/" + FOLDER.format(span.start().atOffset(ZoneOffset.UTC)) + "/";
  }
}
