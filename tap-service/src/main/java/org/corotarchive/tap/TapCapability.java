// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.tap;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.corotarchive.vo.table.TableFormat;
import org.corotarchive.vo.vosi.Capability;
import org.corotarchive.vo.vosi.ParamHttp;
import org.corotarchive.vo.vosi.SupportEndpoint;
import org.corotarchive.vo.vosi.UrlUse;
import org.corotarchive.vo.vosi.tapregext.DataLimits;
import org.corotarchive.vo.vosi.tapregext.DataModel;
import org.corotarchive.vo.vosi.tapregext.Language;
import org.corotarchive.vo.vosi.tapregext.LanguageFeatures;
import org.corotarchive.vo.vosi.tapregext.LanguageVersion;
import org.corotarchive.vo.vosi.tapregext.OutputFormat;
import org.corotarchive.vo.vosi.tapregext.TableAccess;
import org.corotarchive.vo.vosi.tapregext.TapLimits;
import org.corotarchive.vo.vosi.tapregext.TimeLimits;

/** How the service is declared (TAP 1.1, section 2.4; TAPRegExt 1.0). */
final class TapCapability {

  private static final List<DataModel> DATA_MODELS =
      List.of(new DataModel(URI.create("ivo://ivoa.net/std/ObsCore#core-1.1"), "ObsCore-1.1"));

  private final String tapUrl;
  private final QueryLimits limits;
  private final List<LanguageFeatures> features;
  private final AnswerFormats formats;

  /**
   * Makes the declaration.
   *
   * @param tapUrl public address of {@code /tap} without a final slash
   * @param formats formats of answers
   * @param limits what a request may cost
   * @param features what of ADQL is offered beyond its core
   */
  TapCapability(
      String tapUrl, AnswerFormats formats, QueryLimits limits, List<LanguageFeatures> features) {
    this.formats = formats;
    this.tapUrl = tapUrl;
    this.limits = limits;
    this.features = List.copyOf(features);
  }

  /** TAP itself, then the resources beside it. */
  List<Capability> all() {
    return List.of(
        tableAccess(),
        SupportEndpoint.CAPABILITIES.at(sibling("capabilities")),
        SupportEndpoint.AVAILABILITY.at(sibling("availability")),
        SupportEndpoint.TABLES.at(sibling("tables")),
        SupportEndpoint.TABLES_1_1.at(sibling("tables")),
        SupportEndpoint.EXAMPLES.at(sibling("examples")));
  }

  private URI sibling(String name) {
    return URI.create(tapUrl + "/" + name);
  }

  private TableAccess tableAccess() {
    return new TableAccess(
        List.of(ParamHttp.standard(URI.create(tapUrl), UrlUse.BASE, "1.1")),
        DATA_MODELS,
        List.of(language()),
        formats.all().stream().map(TapCapability::outputFormat).toList(),
        List.of(),
        new TapLimits(
            Optional.empty(),
            Optional.of(
                new TimeLimits(Optional.of(limits.syncTime()), Optional.of(limits.syncTime()))),
            Optional.of(
                new DataLimits(
                    DataLimits.Unit.ROW,
                    OptionalLong.of(limits.defaultRows()),
                    OptionalLong.of(limits.hardRows()))),
            Optional.empty()));
  }

  private Language language() {
    return new Language(
        "ADQL",
        List.of(version("2.1"), version("2.0")),
        Optional.of(
            "Astronomical Data Query Language. Positions compared by CONTAINS or DISTANCE use an index."),
        features);
  }

  private static LanguageVersion version(String number) {
    return new LanguageVersion(
        number, Optional.of(URI.create("ivo://ivoa.net/std/ADQL#v" + number)));
  }

  private static OutputFormat outputFormat(TableFormat format) {
    return new OutputFormat(
        format.tapRegExtId().map(URI::create),
        format.mediaTypes().get(0),
        List.of(format.shortName()));
  }
}
