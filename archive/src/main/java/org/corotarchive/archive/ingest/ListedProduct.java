// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corotarchive.archive.delivery.DeliveryHeader;
import org.corotarchive.archive.product.Channel;
import org.corotarchive.archive.product.DataSet;
import org.corotarchive.archive.product.DataSets;
import org.corotarchive.archive.product.KeyKind;
import org.corotarchive.archive.product.Magnitudes;
import org.corotarchive.archive.product.ObservationFacts;
import org.corotarchive.archive.product.Origin;
import org.corotarchive.archive.product.ProductIdentity;
import org.corotarchive.archive.product.ProductKey;
import org.corotarchive.archive.product.ProductRecord;
import org.corotarchive.archive.product.PublisherDid;
import org.corotarchive.archive.product.SkyCoverage;
import org.corotarchive.archive.product.StarRecord;
import org.corotarchive.archive.product.TimeCoverage;
import org.corotarchive.archive.product.TimeSpan;
import org.corotarchive.archive.sky.SkyPosition;
import org.corotarchive.archive.tree.Run;
import org.corotarchive.archive.tree.RunTable;

/** Makes records of the lines of a product list; the products of stars only. */
final class ListedProduct {

  private static final Pattern SPECTRAL_TYPE =
      Pattern.compile("([OBAFGKM][0-9.]*)?((?:I[abAB]*|II|III|IV|V|VI)?)");

  private final String authority;
  private final RunTable runs;
  private final Instant receivedAt;

  ListedProduct(String authority, RunTable runs, Instant receivedAt) {
    this.authority = authority;
    this.runs = runs;
    this.receivedAt = receivedAt;
  }

  /** A line cannot be understood; the message says what would be right. */
  static final class LineException extends Exception {
    private static final long serialVersionUID = 1L;

    LineException(String sentence) {
      super(sentence);
    }
  }

  ProductRecord record(ListLine line) throws LineException {
    DataSet dataSet = dataSet(line);
    Run run = run(line);
    long corotId = corotId(line);
    String release = required(line, "release");
    if (!DeliveryHeader.RELEASE.matcher(release).matches()) {
      throw new LineException("release should be up to 20 letters, digits, dots and hyphens.");
    }
    ProductIdentity identity =
        new ProductIdentity(
            dataSet,
            new ProductKey.Star(corotId),
            Optional.of(run.code()),
            Optional.of(ccd(line, dataSet)),
            release);
    StarRecord star = star(line, corotId, dataSet);
    return new ProductRecord(
        identity,
        PublisherDid.of(authority, identity),
        true,
        Optional.of(star),
        dataSet.observation().map(facts -> sky(facts, star)),
        Optional.of(time(line, run)),
        Optional.empty(),
        receivedAt);
  }

  private static DataSet dataSet(ListLine line) throws LineException {
    String code = required(line, "product_code");
    return DataSets.standard()
        .find(code)
        .filter(found -> found.key() == KeyKind.STAR)
        .orElseThrow(
            () -> new LineException("product_code is no data set of stars of the archive."));
  }

  private Run run(ListLine line) throws LineException {
    String code = required(line, "run_code");
    return runs.find(code).orElseThrow(() -> new LineException(RunCheck.unknown(code).sentence()));
  }

  private static long corotId(ListLine line) throws LineException {
    String text = required(line, "corot_id");
    if (!text.matches("\\d{1,10}")) {
      throw new LineException("corot_id should be a number of up to ten digits.");
    }
    return Long.parseLong(text);
  }

  private static String ccd(ListLine line, DataSet dataSet) throws LineException {
    String ccd = required(line, "ccd");
    if (!ccd.matches("[AE][12]") || !Channel.ofCcd(ccd).equals(dataSet.channel())) {
      throw new LineException(
          "ccd should be A1 or A2 for products of the bright channel, E1 or E2 for the faint.");
    }
    return ccd;
  }

  private static StarRecord star(ListLine line, long corotId, DataSet dataSet)
      throws LineException {
    return new StarRecord(
        corotId,
        Optional.empty(),
        position(line),
        dataSet.channel().orElseThrow(),
        new Magnitudes(
            line.number("mag_b"), line.number("mag_v"), line.number("mag_r"), line.number("mag_i")),
        spectral(line, 1),
        spectral(line, 2),
        new StarRecord.Origins(
            origin(line, "id_origin"),
            origin(line, "position_origin"),
            origin(line, "magnitude_origin")));
  }

  /** A list writes type (group 1) and luminosity class (group 2) together, for instance G8V. */
  private static Optional<String> spectral(ListLine line, int group) {
    return line.text("spectral_type")
        .map(SPECTRAL_TYPE::matcher)
        .filter(Matcher::matches)
        .flatMap(type -> Optional.ofNullable(type.group(group)))
        .filter(part -> !part.isEmpty());
  }

  private static SkyPosition position(ListLine line) throws LineException {
    OptionalDouble ra = line.number("ra");
    OptionalDouble dec = line.number("dec");
    try {
      return new SkyPosition(ra.orElse(Double.NaN), dec.orElse(Double.NaN));
    } catch (IllegalArgumentException e) {
      throw new LineException("ra and dec should be degrees in [0, 360) and [-90, 90].");
    }
  }

  private static Origin origin(ListLine line, String column) throws LineException {
    Optional<Origin> origin = line.text(column).flatMap(Origin::read);
    if (origin.isEmpty() || origin.get() == Origin.LITERATURE && "id_origin".equals(column)) {
      throw new LineException(
          column + " should be mission, literature (not for ids) or synthetic.");
    }
    return origin.get();
  }

  private static SkyCoverage sky(ObservationFacts facts, StarRecord star) {
    return SkyReading.window(facts, star.position(), OptionalLong.empty(), OptionalLong.empty());
  }

  private static TimeCoverage time(ListLine line, Run run) throws LineException {
    Optional<Instant> start = line.text("start").flatMap(HeaderTimes::parse);
    Optional<Instant> end = line.text("end").flatMap(HeaderTimes::parse);
    if (start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())) {
      throw new LineException("start and end should be dates like 2007-05-16T06:02:26, in order.");
    }
    TimeSpan span = new TimeSpan(start.get(), end.get());
    if (!DatesCheck.fits(span, run)) {
      throw new LineException(DatesCheck.outsideRun(span, run).sentence());
    }
    OptionalDouble sampling = line.number("sampling_seconds");
    OptionalDouble count = line.number("rows");
    OptionalLong rows =
        count.isPresent() ? OptionalLong.of((long) count.getAsDouble()) : OptionalLong.empty();
    return new TimeCoverage(span, RecordAssembly.exposure(rows, sampling), sampling, rows);
  }

  private static String required(ListLine line, String column) throws LineException {
    return line.text(column).orElseThrow(() -> new LineException(column + " is not given."));
  }
}
