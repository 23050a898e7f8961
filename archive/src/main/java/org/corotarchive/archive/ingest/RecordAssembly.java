// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.corotarchive.archive.product.KeyKind;
import org.corotarchive.archive.product.ObservationFacts;
import org.corotarchive.archive.product.ProductIdentity;
import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.product.PublisherDid;
import org.corotarchive.archive.product.SkyCoverage;
import org.corotarchive.archive.product.StarRecord;
import org.corotarchive.archive.product.TimeCoverage;
import org.corotarchive.archive.product.TimeSpan;
import org.corotarchive.archive.reading.FitsMember;
import org.corotarchive.archive.reading.HduDescription;
import org.corotarchive.archive.reading.HeaderKeywords;

/** Makes the catalogue's record of a candidate that no check refused. */
final class RecordAssembly {

  private final String authority;

  /** Makes records of the archive that gives out identifiers of {@code authority}. */
  RecordAssembly(String authority) {
    this.authority = authority;
  }

  /** What makes the candidate this product. */
  static ProductIdentity identity(Candidate candidate) {
    return new ProductIdentity(
        candidate.dataSet(),
        candidate.name().key(),
        candidate.runCode(),
        candidate.ccd(),
        candidate.release().orElseThrow());
  }

  /**
   * The record of {@code candidate}.
   *
   * @param receivedAt when it was taken in; also its creation date if the header has none
   */
  ProductRecord record(Candidate candidate, Instant receivedAt) {
    ProductIdentity identity = identity(candidate);
    Optional<HeaderKeywords> header = candidate.description().primaryHeader();
    Optional<StarRecord> star = star(identity, header);
    return new ProductRecord(
        identity,
        PublisherDid.of(authority, identity),
        candidate.synthetic(),
        star,
        sky(candidate, star),
        time(candidate),
        Optional.of(
            new ProductRecord.FileFacts(
                candidate.name().storedName(),
                candidate.description().sizeBytes(),
                candidate.description().sha256())),
        header.flatMap(keywords -> HeaderTimes.instant(keywords, "DATE")).orElse(receivedAt));
  }

  private static Optional<StarRecord> star(
      ProductIdentity identity, Optional<HeaderKeywords> header) {
    return identity
        .corotId()
        .flatMap(
            id ->
                header.map(
                    keywords -> StarReading.star(keywords, id, identity.channel().orElseThrow())));
  }

  private static Optional<SkyCoverage> sky(Candidate candidate, Optional<StarRecord> star) {
    Optional<ObservationFacts> facts = candidate.dataSet().observation();
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    return switch (facts.get().sky()) {
      case STAR ->
          star.map(seen -> window(facts.get(), seen, candidate.description().primaryHeader()));
      case CCD -> candidate.description().firstFits().flatMap(SkyReading::image);
      case NONE -> Optional.empty();
    };
  }

  private static SkyCoverage window(
      ObservationFacts facts, StarRecord star, Optional<HeaderKeywords> header) {
    HeaderKeywords keywords = header.orElseThrow();
    return SkyReading.window(
        facts,
        star.position(),
        SkyReading.windowSize(keywords, "WIN_SX"),
        SkyReading.windowSize(keywords, "WIN_SY"));
  }

  private static Optional<TimeCoverage> time(Candidate candidate) {
    Optional<HeaderKeywords> header = candidate.description().primaryHeader();
    return span(candidate, header).map(span -> time(candidate, span, header));
  }

  /** From the name, which is checked against the header; from the header where it knows more. */
  private static Optional<TimeSpan> span(Candidate candidate, Optional<HeaderKeywords> header) {
    KeyKind key = candidate.dataSet().key();
    boolean headerKnowsMore = key == KeyKind.DATE || key == KeyKind.RUN_CCD;
    Optional<TimeSpan> written = header.flatMap(HeaderTimes::span);
    return headerKnowsMore
        ? written.or(candidate.name()::span)
        : candidate.name().span().or(() -> written);
  }

  private static TimeCoverage time(
      Candidate candidate, TimeSpan span, Optional<HeaderKeywords> header) {
    if (candidate.dataSet().key() == KeyKind.RUN_CCD) {
      OptionalDouble exposure = header.map(RecordAssembly::exposure).orElse(OptionalDouble.empty());
      return new TimeCoverage(span, exposure, exposure, OptionalLong.of(1));
    }
    OptionalLong rows = rows(candidate);
    OptionalDouble sampling = sampling(candidate, header);
    return new TimeCoverage(span, exposure(rows, sampling), sampling, rows);
  }

  /** XPOSURE (FITS 4.0, section 9.7) or one of its older names. */
  private static OptionalDouble exposure(HeaderKeywords keywords) {
    return Stream.of("XPOSURE", "EXPTIME", "TEXP")
        .map(keywords::number)
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }

  /** All rows count: which of them are valid stands in the data, which are not read. */
  static OptionalDouble exposure(OptionalLong rows, OptionalDouble sampling) {
    return rows.isPresent() && sampling.isPresent()
        ? OptionalDouble.of(rows.getAsLong() * sampling.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalLong rows(Candidate candidate) {
    Optional<FitsMember> first = candidate.description().firstFits();
    return first
        .flatMap(member -> LayoutCheck.scienceTable(candidate.dataSet(), member))
        .map(HduDescription::rows)
        .orElse(OptionalLong.empty());
  }

  private static OptionalDouble sampling(Candidate candidate, Optional<HeaderKeywords> header) {
    OptionalDouble written =
        header.map(keywords -> keywords.number("TEXP")).orElse(OptionalDouble.empty());
    return written.isPresent() && written.getAsDouble() > 0
        ? written
        : candidate
            .dataSet()
            .observation()
            .map(ObservationFacts::samplingSeconds)
            .orElse(OptionalDouble.empty());
  }
}
