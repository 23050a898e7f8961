// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.KeyKind;
import org.corotarchive.archive.product.Origin;
import org.corotarchive.archive.reading.HeaderKeywords;

/** Whether what the header says of the star can stand in the catalogue. */
final class StarCheck implements ProductCheck {

  private static final List<String> MAGNITUDES =
      List.of("MAGNIT_B", "MAGNIT_V", "MAGNIT_R", "MAGNIT_I");

  @Override
  public void check(Candidate candidate, Consumer<Problem> problems) {
    if (candidate.dataSet().key() != KeyKind.STAR) {
      return;
    }
    candidate
        .description()
        .primaryHeader()
        .ifPresent(
            header -> {
              checkRange(header, "ALPHA", 0, Math.nextDown(360.0), problems);
              checkRange(header, "DELTA", -90, 90, problems);
              checkOrigins(header, problems);
              checkMagnitudes(header, problems);
            });
  }

  private static void checkRange(
      HeaderKeywords header, String keyword, double min, double max, Consumer<Problem> problems) {
    if (header.text(keyword).isEmpty()) {
      return;
    }
    OptionalDouble value = header.number(keyword);
    if (value.isEmpty()) {
      problems.accept(
          unreadable(header, keyword, "a number of degrees", ProblemCode.KEYWORD_UNREADABLE));
    } else if (value.getAsDouble() < min || value.getAsDouble() > max) {
      String wanted = "from " + Math.round(min) + " to " + Math.round(max) + " degrees";
      problems.accept(unreadable(header, keyword, wanted, ProblemCode.KEYWORD_OUT_OF_RANGE));
    }
  }

  private static void checkOrigins(HeaderKeywords header, Consumer<Problem> problems) {
    for (String keyword : List.of("IDORIG", "POSORIG", "MAGORIG")) {
      header
          .text(keyword)
          .filter(word -> !isOrigin(keyword, word))
          .ifPresent(
              word ->
                  problems.accept(
                      unreadable(
                          header,
                          keyword,
                          "mission, literature or synthetic",
                          ProblemCode.KEYWORD_UNREADABLE)));
    }
  }

  private static boolean isOrigin(String keyword, String word) {
    return Origin.read(word)
        .filter(origin -> origin != Origin.LITERATURE || !"IDORIG".equals(keyword))
        .isPresent();
  }

  /** Real headers give some magnitudes as the text NAN and leave others out: both are tolerated. */
  private static void checkMagnitudes(HeaderKeywords header, Consumer<Problem> problems) {
    List<String> missing = new ArrayList<>();
    for (String keyword : MAGNITUDES) {
      if (header.text(keyword).isEmpty()) {
        missing.add(keyword);
      } else if (header.number(keyword).isEmpty()) {
        problems.accept(
            unreadable(header, keyword, "a number", ProblemCode.MAGNITUDE_NOT_A_NUMBER));
      }
    }
    if (!missing.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.MAGNITUDE_MISSING,
              "The header does not give " + String.join(", ", missing) + "."));
    }
  }

  private static Problem unreadable(
      HeaderKeywords header, String keyword, String wanted, ProblemCode code) {
    String value = FileProblem.printable(header.text(keyword).orElse(""));
    return new Problem(code, keyword + " should be " + wanted + ", it is \"" + value + "\".");
  }
}
