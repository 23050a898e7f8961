// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of one request (DALI 1.1, section 3.4). Names are compared without regard to case,
 * values are taken as they are; whoever reads a request asks for the parameters that its service
 * knows, and all others are ignored. A parameter with an empty value counts as not given, since
 * forms in browsers send each of their fields.
 *
 * <p>Reading never throws: what is wrong is collected, a usable value is returned in its place, and
 * {@link #check()} refuses the request with all its problems at once. Used by one thread.
 */
public final class DaliParameters {

  private static final String MAXREC = "MAXREC";
  private static final String RESPONSEFORMAT = "RESPONSEFORMAT";
  private static final String RUNID = "RUNID";
  private static final int RUNID_CHARACTERS = 64;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("(?<sign>-?)0*(?<digits>[0-9]+)");

  /** A number of at most this many digits fits a {@code long}. */
  private static final int LONG_DIGITS = 18;

  private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<Problem> problems = new LinkedHashSet<>();

  private DaliParameters() {}

  /**
   * The parameters of a request without body, or of a job.
   *
   * @param query names and values, such as {@code UriInfo.getQueryParameters()}
   */
  public static DaliParameters of(Map<String, List<String>> query) {
    return of(query, Map.of());
  }

  /**
   * The parameters of a POST request: those of its address and those of its body together, so that
   * one given in both is given twice.
   */
  public static DaliParameters of(Map<String, List<String>> query, Map<String, List<String>> form) {
    DaliParameters parameters = new DaliParameters();
    query.forEach(parameters::add);
    form.forEach(parameters::add);
    return parameters;
  }

  private void add(String name, List<String> given) {
    List<String> known = values.computeIfAbsent(name, unused -> new ArrayList<>());
    given.stream().filter(value -> !value.isEmpty()).forEach(known::add);
  }

  /** All values of a parameter that may be repeated, in the order of the request. */
  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The value of a parameter; given several times, even alike, it is a problem. */
  public Optional<String> single(String name) {
    List<String> given = all(name);
    if (given.size() > 1) {
      refuse(
          DaliFault.PARAMETER_REPEATED,
          name,
          name
              + " was given "
              + given.size()
              + " times ("
              + Problem.shown(String.join(", ", given))
              + "); give it once.");
    }
    return given.stream().findFirst();
  }

  /** As {@link #single}; not given, it is a problem. */
  public Optional<String> required(String name) {
    Optional<String> value = single(name);
    if (value.isEmpty()) {
      refuse(DaliFault.PARAMETER_MISSING, name, name + " is missing; this request needs it.");
    }
    return value;
  }

  /**
   * The value of a parameter that has few possible values, told apart by case.
   *
   * @param allowed the possible values
   */
  public Optional<String> choice(String name, Collection<String> allowed) {
    Optional<String> value = single(name);
    if (value.isPresent() && !allowed.contains(value.get())) {
      refuse(
          DaliFault.VALUE_UNKNOWN,
          name,
          name
              + " is "
              + Problem.shown(value.get())
              + "; it must be one of "
              + String.join(", ", allowed)
              + ".");
      return Optional.empty();
    }
    return value;
  }

  /**
   * The value of a parameter that is a whole number.
   *
   * @param min smallest number allowed
   * @param max greatest number allowed
   */
  public OptionalLong integer(String name, long min, long max) {
    OptionalLong number = wholeNumber(name, "a whole number from " + min + " to " + max);
    if (number.isPresent() && (number.getAsLong() < min || number.getAsLong() > max)) {
      refuse(
          DaliFault.NUMBER_OUT_OF_RANGE,
          name,
          name + " is " + shownSingle(name) + "; it must be from " + min + " to " + max + ".");
      return OptionalLong.empty();
    }
    return number;
  }

  /**
   * How many rows the answer may have: MAXREC (DALI 1.1, section 3.4.4), or else the service's
   * default, and never more than its hard limit. 0 asks for the metadata alone.
   *
   * @param defaultRows rows when the client does not say
   * @param hardRows most rows that the service gives
   */
  public long maxrec(long defaultRows, long hardRows) {
    OptionalLong asked = wholeNumber(MAXREC, "a whole number of rows, 0 or more");
    if (asked.isPresent() && asked.getAsLong() < 0) {
      refuse(
          DaliFault.NUMBER_OUT_OF_RANGE,
          MAXREC,
          "MAXREC is " + shownSingle(MAXREC) + "; it must be a whole number of rows, 0 or more.");
    }
    return Math.max(0, Math.min(asked.orElse(defaultRows), hardRows));
  }

  /** RESPONSEFORMAT as given: a media type or a short name (DALI 1.1, section 3.4.3). */
  public Optional<String> responseFormat() {
    return single(RESPONSEFORMAT);
  }

  /**
   * RESPONSEFORMAT or a synonym of it, such as FORMAT in TAP (TAP 1.1, section 2.7.3). Both may be
   * given when they say the same.
   */
  public Optional<String> responseFormat(String synonym) {
    Optional<String> format = single(RESPONSEFORMAT);
    Optional<String> other = single(synonym);
    if (format.isPresent() && other.isPresent() && !format.get().equalsIgnoreCase(other.get())) {
      refuse(
          DaliFault.FORMATS_DIFFER,
          synonym,
          RESPONSEFORMAT
              + " is "
              + Problem.shown(format.get())
              + " and "
              + synonym
              + " is "
              + Problem.shown(other.get())
              + "; both mean the format of the answer, so give one of them.");
    }
    return format.or(() -> other);
  }

  /** RUNID: the client's own name of the work, at most 64 characters (DALI 1.1, section 3.4.6). */
  public Optional<String> runId() {
    Optional<String> runId = single(RUNID);
    int length = runId.map(text -> text.codePointCount(0, text.length())).orElse(0);
    if (length > RUNID_CHARACTERS) {
      refuse(
          DaliFault.TEXT_TOO_LONG,
          RUNID,
          "RUNID has " + length + " characters; at most " + RUNID_CHARACTERS + " are allowed.");
      return Optional.empty();
    }
    return runId;
  }

  /**
   * LANG: the language of the query (TAP 1.1, section 2.7.1).
   *
   * @param known what the service understands, such as {@code ADQL} and {@code ADQL-2.1}
   */
  public Optional<String> language(Collection<String> known) {
    Optional<String> language = single("LANG");
    if (language.isPresent() && !known.contains(language.get())) {
      refuse(
          DaliFault.LANGUAGE_UNKNOWN,
          "LANG",
          "LANG is "
              + Problem.shown(language.get())
              + ", an unknown query language; it must be one of "
              + String.join(", ", known)
              + ".");
      return Optional.empty();
    }
    return language;
  }

  /**
   * UPLOAD: the tables that come with the request (DALI 1.1, section 3.4.5). Only the syntax is
   * looked at.
   *
   * @param allowed where the service takes tables from; not empty
   */
  public List<Upload> uploads(Set<UploadScheme> allowed) {
    return UploadList.read(all("UPLOAD"), allowed, problems::add);
  }

  /** Adds a problem that the service itself found in a parameter. */
  public void refuse(FaultCode code, String parameter, String message) {
    problems.add(Problem.of(code, parameter, message));
  }

  /** What is wrong so far, in the order of finding, each only once. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Ends the reading.
   *
   * @throws DaliException with status 400 and all problems, if there are any
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw DaliException.badRequest(problems());
    }
  }

  /** A number as given; one too great for a {@code long} becomes the greatest there is. */
  private OptionalLong wholeNumber(String name, String wanted) {
    Optional<String> given = single(name);
    if (given.isEmpty()) {
      return OptionalLong.empty();
    }
    Matcher number = WHOLE_NUMBER.matcher(given.get());
    if (!number.matches()) {
      refuse(
          DaliFault.NUMBER_MALFORMED,
          name,
          name + " is " + Problem.shown(given.get()) + "; it must be " + wanted + ".");
      return OptionalLong.empty();
    }
    String digits = number.group("digits");
    boolean negative = !number.group("sign").isEmpty();
    if (digits.length() > LONG_DIGITS) {
      return OptionalLong.of(negative ? Long.MIN_VALUE : Long.MAX_VALUE);
    }
    long size = Long.parseLong(digits);
    return OptionalLong.of(negative ? -size : size);
  }

  private String shownSingle(String name) {
    return Problem.shown(all(name).get(0));
  }
}
