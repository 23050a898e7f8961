// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.corotarchive.archive.delivery.DeliveryHeader;
import org.corotarchive.archive.delivery.Problem;

/**
 * What became of a delivery.
 *
 * @param delivery what it said of itself
 * @param dryRun whether nothing was taken in, only checked
 * @param counts how many products had which verdict
 * @param outcomes the files in order; of a product list only lines that were refused, the first
 *     thousand of them
 */
public record IngestReport(
    DeliveryHeader delivery, boolean dryRun, Counts counts, List<FileOutcome> outcomes) {

  /** Copies the outcomes. */
  public IngestReport {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * How many products had which verdict.
   *
   * @param accepted taken in; in a dry run: would be
   * @param alreadyKnown the archive had them
   * @param refused not taken in
   */
  public record Counts(long accepted, long alreadyKnown, long refused) {}

  /** Whether nothing was refused. */
  public boolean complete() {
    return counts.refused() == 0;
  }

  /**
   * Writes the report as JSON in UTF-8; the caller closes {@code output}.
   *
   * @throws IOException if {@code output} fails
   */
  public void writeJson(OutputStream output) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(output)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      writeOptional(json, "producer", delivery.producer());
      writeOptional(json, "title", delivery.title());
      json.writeBooleanField("dryRun", dryRun);
      json.writeNumberField("accepted", counts.accepted());
      json.writeNumberField("alreadyKnown", counts.alreadyKnown());
      json.writeNumberField("refused", counts.refused());
      json.writeArrayFieldStart("files");
      for (FileOutcome outcome : outcomes) {
        write(json, outcome);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void write(JsonGenerator json, FileOutcome outcome) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", outcome.file());
    json.writeStringField("verdict", outcome.verdict().name().toLowerCase(Locale.ROOT));
    writeOptional(json, "id", outcome.fileId().map(UUID::toString));
    json.writeArrayFieldStart("problems");
    for (Problem problem : outcome.problems()) {
      json.writeStartObject();
      json.writeStringField("code", problem.code().name());
      json.writeStringField("severity", problem.code().severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("sentence", problem.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeOptional(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
