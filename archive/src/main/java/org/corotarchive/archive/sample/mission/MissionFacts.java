// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample.mission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The facts of the mission that the sample is built on, read from tables inside the program. */
public final class MissionFacts {

  private static final long FIRST_SYNTHETIC_FAINT = 990_000_000L;

  private final Map<String, RunCcd> runCcds = new LinkedHashMap<>();
  private final List<KnownObservation> knownObservations;
  private final List<PlanetHost> planetHosts;

  private MissionFacts() {
    for (FactTable.Row row : FactTable.read("run-ccds.csv").rows()) {
      RunCcd runCcd = runCcd(row);
      runCcds.put(runCcd.key(), runCcd);
    }
    knownObservations =
        FactTable.read("corot-identifiers.csv").rows().stream()
            .map(MissionFacts::knownObservation)
            .toList();
    planetHosts = FactTable.read("planet-hosts.csv").rows().stream().map(this::planetHost).toList();
  }

  /** Reads the tables. */
  public static MissionFacts load() {
    return new MissionFacts();
  }

  /** All runs and CCDs in order of time. */
  public List<RunCcd> runCcds() {
    return List.copyOf(runCcds.values());
  }

  /** The run and CCD of a key, see {@link RunCcd#key()}. */
  public RunCcd runCcd(String key) {
    return Optional.ofNullable(runCcds.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no such run and CCD: " + key));
  }

  /** Codes of all runs in order of time. */
  public List<String> runCodes() {
    return runCcds.values().stream().map(RunCcd::runCode).distinct().toList();
  }

  /** Real files known by name, in order of time. */
  public List<KnownObservation> knownObservations() {
    return knownObservations;
  }

  /** The stars with planets, in order of their numbers. */
  public List<PlanetHost> planetHosts() {
    return planetHosts;
  }

  private static RunCcd runCcd(FactTable.Row row) {
    return new RunCcd(
        row.text("run_code"),
        Ccd.valueOf(row.text("ccd")),
        row.span(),
        new CcdField(row.position("centre_ra", "centre_dec")),
        (int) row.whole("targets"));
  }

  private static KnownObservation knownObservation(FactTable.Row row) {
    return new KnownObservation(
        row.whole("corot_id"),
        row.span(),
        StarProduct.valueOf(row.text("product")),
        row.text("run_code") + ":" + row.text("ccd"));
  }

  private PlanetHost planetHost(FactTable.Row row) {
    String keys = row.text("observations");
    List<String> runCcdKeys = keys.isEmpty() ? List.of() : List.of(keys.split(" "));
    return new PlanetHost(host(row, runCcdKeys), runCcdKeys);
  }

  private Star host(FactTable.Row row, List<String> runCcdKeys) {
    long corotId = row.whole("corot_id");
    Magnitudes magnitudes =
        new Magnitudes(
            row.optional("mag_b"),
            row.optional("mag_v"),
            row.optional("mag_r"),
            row.optional("mag_i"));
    Origin identifier = corotId < FIRST_SYNTHETIC_FAINT ? Origin.MISSION : Origin.SYNTHETIC;
    return new Star(
        corotId,
        Optional.of(row.text("name")),
        row.position("ra", "dec"),
        magnitudes,
        new SpectralType(row.text("spectral_type"), row.text("luminosity_class")),
        new Provenance(identifier, Origin.LITERATURE, Origin.LITERATURE),
        runCcdKeys.isEmpty() ? Optional.empty() : Optional.of(transit(row, runCcdKeys.get(0))));
  }

  private Transit transit(FactTable.Row row, String firstRunCcd) {
    OptionalDouble epoch = row.optional("epoch");
    double duration = row.number("duration_hours") / 24;
    return new Transit(
        row.number("period_days"),
        epoch.orElseGet(() -> middle(runCcd(firstRunCcd).span())),
        row.number("depth"),
        duration,
        row.number("ingress_hours") / 24,
        epoch.isPresent() ? Origin.LITERATURE : Origin.SYNTHETIC);
  }

  private static double middle(TimeSpan span) {
    return MissionTime.terrestrial(span.start()) + span.days() / 2;
  }
}
