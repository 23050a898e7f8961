// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.catalog;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.corotarchive.archive.product.Channel;
import org.corotarchive.archive.product.DataSet;
import org.corotarchive.archive.product.ObservationFacts;
import org.corotarchive.archive.product.SkyCoverage;
import org.corotarchive.archive.product.StarRecord;
import org.corotarchive.archive.product.TimeCoverage;

/** The columns of {@code archive.product}; their meaning is that of ObsCore 1.1, section 3. */
final class ProductColumns {

  // ObsCore 1.1, section 3.3.4.2: access_estsize is in kilobytes.
  private static final long BYTES_PER_KILOBYTE = 1000;

  static final TableColumns<ProductRow> ALL =
      new TableColumns<>(
          List.of(
              TableColumn.always("node_id", row -> row.place().nodeId()),
              TableColumn.always("access_class", row -> row.place().accessClass()),
              TableColumn.always("data_rights", row -> row.place().rule().audience().dataRights()),
              TableColumn.always("product_code", row -> dataSet(row).code()),
              TableColumn.always("level", row -> dataSet(row).level().name()),
              TableColumn.plain(
                  "channel", row -> row.record().identity().channel().map(Channel::columnValue)),
              TableColumn.always("release", row -> row.record().identity().release()),
              TableColumn.plain("run_code", row -> row.record().identity().runCode()),
              TableColumn.plain("ccd", row -> row.record().identity().ccd()),
              TableColumn.plain("corot_id", row -> row.record().identity().corotId()),
              TableColumn.always("synthetic", row -> row.record().synthetic()),
              TableColumn.always("in_obscore", row -> row.record().observation().isPresent()),
              facts("dataproduct_type", facts -> Optional.of(facts.type())),
              facts("dataproduct_subtype", facts -> Optional.of(facts.subtype())),
              facts("calib_level", facts -> Optional.of(facts.calibLevel())),
              TableColumn.always("obs_id", row -> row.record().identity().observationId()),
              TableColumn.always(
                  "obs_title", row -> row.record().identity().title(row.record().synthetic())),
              TableColumn.always("obs_publisher_did", row -> row.record().did().value()),
              TableColumn.always("obs_creation_date", row -> utc(row.record().created())),
              TableColumn.plain("target_name", row -> star(row).map(StarRecord::targetName)),
              TableColumn.plain("target_class", row -> corotId(row).map(id -> "star")),
              sky("s_ra", sky -> Optional.of(sky.position().raDeg())),
              sky("s_dec", sky -> Optional.of(sky.position().decDeg())),
              sky("s_fov", sky -> Optional.of(sky.fieldDeg())),
              sky("s_region", sky -> Optional.of(sky.region().toText())),
              sky("s_resolution", sky -> Optional.of(sky.resolutionArcsec())),
              sky("s_pixel_scale", sky -> boxed(sky.pixelArcsec())),
              sky("s_xel1", sky -> boxed(sky.width())),
              sky("s_xel2", sky -> boxed(sky.height())),
              time("t_min", time -> Optional.of(time.span().startMjd())),
              time("t_max", time -> Optional.of(time.span().endMjd())),
              time("t_exptime", time -> boxed(time.exposureSeconds())),
              time("t_resolution", time -> boxed(time.resolutionSeconds())),
              time("t_xel", time -> boxed(time.rows())),
              spectral("em_min", spectral -> Optional.of(spectral.minMetres())),
              spectral("em_max", spectral -> Optional.of(spectral.maxMetres())),
              spectral("em_xel", spectral -> boxed(spectral.elements())),
              spectral("em_ucd", spectral -> Optional.of(spectral.ucd())),
              facts("o_ucd", ObservationFacts::observable),
              facts("o_unit", ObservationFacts::unit),
              facts("o_calib_status", ObservationFacts::calibrationStatus),
              facts("instrument_name", facts -> Optional.of(facts.instrument())),
              TableColumn.plain("access_format", row -> row.record().mediaType()),
              TableColumn.plain("access_estsize", ProductColumns::kilobytes),
              sphere("s_pos", "spoint", sky -> sky.position().toPgSphere()),
              sphere("s_poly", "spoly", sky -> sky.region().toPgSphere()),
              sphere("s_bounds", "scircle", sky -> sky.region().bounds().toPgSphere())));

  private ProductColumns() {}

  /** An instant as columns without zone hold it: in UTC. */
  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  static Optional<Double> boxed(OptionalDouble number) {
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }

  private static TableColumn<ProductRow> facts(
      String name, Function<ObservationFacts, Optional<?>> value) {
    return TableColumn.plain(name, row -> row.record().observation().flatMap(value));
  }

  private static TableColumn<ProductRow> spectral(
      String name, Function<ObservationFacts.Spectral, Optional<?>> value) {
    return facts(name, facts -> facts.spectral().flatMap(value));
  }

  private static TableColumn<ProductRow> sky(
      String name, Function<SkyCoverage, Optional<?>> value) {
    return TableColumn.plain(name, row -> row.record().sky().flatMap(value));
  }

  private static TableColumn<ProductRow> sphere(
      String name, String type, Function<SkyCoverage, String> value) {
    return TableColumn.sphere(name, type, row -> row.record().sky().map(value));
  }

  private static TableColumn<ProductRow> time(
      String name, Function<TimeCoverage, Optional<?>> value) {
    return TableColumn.plain(name, row -> row.record().time().flatMap(value));
  }

  private static DataSet dataSet(ProductRow row) {
    return row.record().identity().dataSet();
  }

  private static Optional<Long> corotId(ProductRow row) {
    return row.record().identity().corotId();
  }

  private static Optional<StarRecord> star(ProductRow row) {
    return row.record().star();
  }

  private static Optional<Long> kilobytes(ProductRow row) {
    return row.record()
        .file()
        .map(file -> (file.sizeBytes() + BYTES_PER_KILOBYTE - 1) / BYTES_PER_KILOBYTE);
  }
}
