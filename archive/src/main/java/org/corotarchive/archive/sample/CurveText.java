// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.corotarchive.archive.sample.curve.RealCurve;

/**
 * Reads a light curve from a text: time and flux on each line, separated by a comma or blanks; a
 * first line that begins with a letter is a header.
 */
final class CurveText {

  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,\\s]\\s*");

  private final Path path;
  private final DoubleStream.Builder times = DoubleStream.builder();
  private final DoubleStream.Builder fluxes = DoubleStream.builder();
  private double lastTime = Double.NEGATIVE_INFINITY;
  private int points;

  private CurveText(Path path) {
    this.path = path;
  }

  /**
   * Reads a file.
   *
   * @param most number of points after which reading stops
   * @throws SampleException when a line is not what it should be, or the file has no point
   */
  static RealCurve read(Path path, int most) throws SampleException {
    CurveText text = new CurveText(path);
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.US_ASCII)) {
      int line = 0;
      for (String content = reader.readLine();
          content != null && text.points < most;
          content = reader.readLine()) {
        text.add(content.strip(), ++line);
      }
    } catch (IOException e) {
      throw new SampleException(
          SampleFault.CURVES_NOT_READABLE, "Cannot read the light curve " + path + ".", e);
    }
    if (text.points == 0) {
      throw text.wrong(1, "the file holds no point");
    }
    return new RealCurve(text.times.build().toArray(), text.fluxes.build().toArray());
  }

  private void add(String content, int line) throws SampleException {
    boolean header = line == 1 && !content.isEmpty() && Character.isLetter(content.charAt(0));
    if (content.isEmpty() || header) {
      return;
    }
    String[] cells = SEPARATOR.split(content);
    if (cells.length != 2) {
      throw wrong(line, "there must be a time and a flux, not \"" + content + "\"");
    }
    double time = number(cells[0], line);
    if (time <= lastTime) {
      throw wrong(line, "the time " + cells[0] + " is not after the one before");
    }
    lastTime = time;
    times.add(time);
    fluxes.add(number(cells[1], line));
    points++;
  }

  private double number(String text, int line) throws SampleException {
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new SampleException(
          SampleFault.CURVES_NOT_READABLE, sentence(line, "\"" + text + "\" is not a number"), e);
    }
    throw wrong(line, "\"" + text + "\" is not a finite number");
  }

  private SampleException wrong(int line, String what) {
    return new SampleException(
        List.of(new SampleProblem(SampleFault.CURVES_NOT_READABLE, sentence(line, what))));
  }

  private String sentence(int line, String what) {
    return "Light curve " + path + ", line " + line + ": " + what + ".";
  }
}
