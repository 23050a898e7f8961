// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.corotarchive.archive.delivery.DeliveryHeader;
import org.corotarchive.archive.delivery.FileProblem;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.Channel;
import org.corotarchive.archive.product.ProductKey;
import org.corotarchive.archive.product.ProductName;
import org.corotarchive.archive.reading.HeaderKeywords;

/** Whether name, every header, and delivery tell of the same product, star, CCD and release. */
final class IdentityCheck implements ProductCheck {

  @Override
  public void check(Candidate candidate, Consumer<Problem> problems) {
    for (HeaderKeywords header : candidate.headers()) {
      checkProduct(candidate.name(), header, problems);
      checkStar(candidate.name(), header, problems);
      checkRelease(candidate, header, problems);
      checkCcd(candidate, header, problems);
    }
    if (candidate.release().isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.RELEASE_UNCLEAR,
              "Neither RELEASE in the header nor release in delivery.properties tells which release"
                  + " this belongs to."));
    }
  }

  private static void checkProduct(
      ProductName name, HeaderKeywords header, Consumer<Problem> problems) {
    header
        .text("PRODUCT")
        .filter(code -> !code.equals(name.dataSet().code()))
        .filter(code -> !name.fileName().startsWith(code + "_"))
        .ifPresent(
            code ->
                problems.accept(
                    differs(ProblemCode.PRODUCT_DIFFERS, "PRODUCT", code, name.dataSet().code())));
  }

  private static void checkStar(
      ProductName name, HeaderKeywords header, Consumer<Problem> problems) {
    Optional<Long> named = name.key().corotId();
    if (named.isEmpty() || !header.has("COROTID")) {
      return;
    }
    OptionalLong written = header.integer("COROTID");
    if (written.isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.KEYWORD_UNREADABLE,
              "COROTID should be a whole number, it is \"" + shown(header, "COROTID") + "\"."));
    } else if (written.getAsLong() != named.get()) {
      problems.accept(
          differs(
              ProblemCode.IDENTIFIER_DIFFERS,
              "COROTID",
              ProductKey.tenDigits(written.getAsLong()),
              ProductKey.tenDigits(named.get())));
    }
  }

  private static void checkRelease(
      Candidate candidate, HeaderKeywords header, Consumer<Problem> problems) {
    Optional<String> written = header.text("RELEASE");
    written
        .filter(release -> !DeliveryHeader.RELEASE.matcher(release).matches())
        .ifPresent(
            release ->
                problems.accept(
                    new Problem(
                        ProblemCode.KEYWORD_UNREADABLE,
                        "RELEASE should be up to 20 letters, digits, dots and hyphens, it is \""
                            + shown(header, "RELEASE")
                            + "\".")));
    candidate
        .delivery()
        .release()
        .filter(release -> written.isPresent() && !written.get().equals(release))
        .ifPresent(
            release ->
                problems.accept(
                    new Problem(
                        ProblemCode.RELEASE_UNCLEAR,
                        "RELEASE in the header is "
                            + shown(header, "RELEASE")
                            + ", but the delivery is of release "
                            + release
                            + ".")));
  }

  private static void checkCcd(
      Candidate candidate, HeaderKeywords header, Consumer<Problem> problems) {
    Optional<String> half = header.text("HLFCCDID");
    half.filter(text -> !text.matches("[AE][12][LR]?"))
        .ifPresent(
            text ->
                problems.accept(
                    new Problem(
                        ProblemCode.KEYWORD_UNREADABLE,
                        "HLFCCDID should be a CCD (A1, A2, E1, E2) and L or R, it is \""
                            + shown(header, "HLFCCDID")
                            + "\".")));
    for (String keyword : List.of("HLFCCDID", "CCD")) {
      candidate
          .ccd()
          .filter(ccd -> header.text(keyword).filter(text -> !text.startsWith(ccd)).isPresent())
          .ifPresent(
              ccd ->
                  problems.accept(
                      differs(ProblemCode.CCD_DIFFERS, keyword, shown(header, keyword), ccd)));
    }
    Optional<Channel> channel = candidate.dataSet().channel();
    Optional<Channel> seen = candidate.ccd().flatMap(Channel::ofCcd);
    if (channel.isPresent() && seen.isPresent() && !channel.equals(seen)) {
      problems.accept(
          new Problem(
              ProblemCode.CCD_DIFFERS,
              candidate.dataSet().code()
                  + " comes from CCDs "
                  + channel.get().letter()
                  + "1 and "
                  + channel.get().letter()
                  + "2, not from "
                  + candidate.ccd().orElse("")
                  + "."));
    }
  }

  private static Problem differs(ProblemCode code, String keyword, String header, String name) {
    return new Problem(
        code,
        "Name or first header say "
            + name
            + ", but "
            + keyword
            + " in the header is "
            + header
            + ".");
  }

  private static String shown(HeaderKeywords header, String keyword) {
    return FileProblem.printable(header.text(keyword).orElse(""));
  }
}
