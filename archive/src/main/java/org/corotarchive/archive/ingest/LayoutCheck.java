// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.corotarchive.archive.delivery.Problem;
import org.corotarchive.archive.delivery.ProblemCode;
import org.corotarchive.archive.product.DataSet;
import org.corotarchive.archive.product.ExtensionLayout;
import org.corotarchive.archive.reading.FitsMember;
import org.corotarchive.archive.reading.HduDescription;

/**
 * Whether the extensions and keywords that the data set needs are there. A file cut between two
 * extensions is sound FITS: only this check finds it out.
 */
final class LayoutCheck implements ProductCheck {

  @Override
  public void check(Candidate candidate, Consumer<Problem> problems) {
    if (Problem.anyRefuses(candidate.description().problems())) {
      return;
    }
    DataSet dataSet = candidate.dataSet();
    Optional<FitsMember> first = candidate.description().firstFits();
    if (first.isEmpty()) {
      missFits(dataSet, problems);
      return;
    }
    candidate.description().members().forEach(member -> checkLayout(dataSet, member, problems));
    dataSet.keywords().stream()
        .filter(keyword -> candidate.text(keyword).isEmpty())
        .forEach(keyword -> missKeyword(first.get(), keyword, problems));
  }

  /** The rows of the member that the data set is about: those of its science extension. */
  static Optional<HduDescription> scienceTable(DataSet dataSet, FitsMember member) {
    return dataSet.layouts().stream()
        .filter(layout -> isComplete(layout, member))
        .findFirst()
        .flatMap(layout -> scienceTable(layout, member));
  }

  private static Optional<HduDescription> scienceTable(ExtensionLayout layout, FitsMember member) {
    return member.hdus().stream()
        .filter(HduDescription::isTable)
        .filter(hdu -> layout.anyTable() || layout.names().get(0).equals(hdu.name()))
        .findFirst();
  }

  private static boolean isComplete(ExtensionLayout layout, FitsMember member) {
    if (layout.anyTable()) {
      return member.hdus().stream().anyMatch(HduDescription::isTable);
    }
    List<String> present = member.hdus().stream().map(HduDescription::name).toList();
    return present.containsAll(layout.names());
  }

  private static void checkLayout(DataSet dataSet, FitsMember member, Consumer<Problem> problems) {
    List<ExtensionLayout> layouts = dataSet.layouts();
    if (layouts.isEmpty() || layouts.stream().anyMatch(layout -> isComplete(layout, member))) {
      return;
    }
    String wanted =
        layouts.stream().map(ExtensionLayout::toString).collect(Collectors.joining("; or "));
    problems.accept(
        new Problem(
            ProblemCode.FITS_EXTENSION_MISSING,
            member.name() + " should have these extensions: " + wanted + "."));
  }

  private static void missFits(DataSet dataSet, Consumer<Problem> problems) {
    if (!dataSet.keywords().isEmpty()) {
      problems.accept(
          new Problem(
              ProblemCode.PACKAGE_EMPTY,
              "The package should hold one FITS file or more (named .fits), it holds none."));
    }
  }

  private static void missKeyword(FitsMember member, String keyword, Consumer<Problem> problems) {
    problems.accept(
        new Problem(
            ProblemCode.KEYWORD_MISSING,
            "The primary header of "
                + member.name()
                + " has no "
                + keyword
                + ", without which it cannot be catalogued."));
  }
}
