// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.vosi.tapregext;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.corotarchive.vo.xml.XmlDocument;

/** Writes the elements of {@code tr:TableAccess} in the order of the schema of TAPRegExt 1.0. */
final class TableAccessElements {

  private static final String IVO_ID = "ivo-id";

  private TableAccessElements() {}

  static void write(XmlDocument document, TableAccess access) throws IOException {
    for (DataModel model : access.dataModels()) {
      document.begin("dataModel").attribute(IVO_ID, model.id().toString());
      document.text(model.name()).end();
    }
    for (Language language : access.languages()) {
      writeLanguage(document, language);
    }
    for (OutputFormat format : access.outputFormats()) {
      writeFormat(document, format);
    }
    for (UploadMethod method : access.uploadMethods()) {
      document.empty("uploadMethod", IVO_ID, method.id().toString());
    }
    writeLimits(document, access.limits());
  }

  private static void writeLanguage(XmlDocument document, Language language) throws IOException {
    document.begin("language").element("name", language.name());
    for (LanguageVersion version : language.versions()) {
      document.begin("version").attribute(IVO_ID, version.id().map(URI::toString));
      document.text(version.number()).end();
    }
    document.element("description", language.description());
    for (LanguageFeatures features : language.features()) {
      writeFeatures(document, features);
    }
    document.end();
  }

  private static void writeFeatures(XmlDocument document, LanguageFeatures features)
      throws IOException {
    document.begin("languageFeatures").attribute("type", features.type().toString());
    for (LanguageFeature feature : features.features()) {
      document.begin("feature").element("form", feature.form());
      document.element("description", feature.description()).end();
    }
    document.end();
  }

  private static void writeFormat(XmlDocument document, OutputFormat format) throws IOException {
    document.begin("outputFormat").attribute(IVO_ID, format.id().map(URI::toString));
    document.element("mime", format.mediaType());
    for (String alias : format.aliases()) {
      document.element("alias", alias);
    }
    document.end();
  }

  private static void writeLimits(XmlDocument document, TapLimits limits) throws IOException {
    writeTime(document, "retentionPeriod", limits.retentionPeriod());
    writeTime(document, "executionDuration", limits.executionDuration());
    writeData(document, "outputLimit", limits.outputLimit());
    writeData(document, "uploadLimit", limits.uploadLimit());
  }

  private static void writeTime(XmlDocument document, String name, Optional<TimeLimits> limits)
      throws IOException {
    if (limits.isPresent()) {
      document.begin(name);
      document.element("default", limits.get().usual().map(TableAccessElements::seconds));
      document.element("hard", limits.get().hard().map(TableAccessElements::seconds));
      document.end();
    }
  }

  private static String seconds(Duration duration) {
    return Long.toString(duration.toSeconds());
  }

  private static void writeData(XmlDocument document, String name, Optional<DataLimits> limits)
      throws IOException {
    if (limits.isPresent()) {
      document.begin(name);
      writeAmount(document, "default", limits.get().usual(), limits.get().unit());
      writeAmount(document, "hard", limits.get().hard(), limits.get().unit());
      document.end();
    }
  }

  private static void writeAmount(
      XmlDocument document, String name, OptionalLong amount, DataLimits.Unit unit)
      throws IOException {
    if (amount.isPresent()) {
      document.begin(name).attribute("unit", unit.attributeValue());
      document.text(Long.toString(amount.getAsLong())).end();
    }
  }
}
