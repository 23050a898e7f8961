// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.corotarchive.vo.dali.Example;
import org.corotarchive.vo.table.Datatype;
import org.corotarchive.vo.vosi.Capability;
import org.corotarchive.vo.vosi.ColumnDescription;
import org.corotarchive.vo.vosi.ColumnFlag;
import org.corotarchive.vo.vosi.ForeignKeyDescription;
import org.corotarchive.vo.vosi.ForeignKeyDescription.ColumnPair;
import org.corotarchive.vo.vosi.ParamHttp;
import org.corotarchive.vo.vosi.SchemaDescription;
import org.corotarchive.vo.vosi.SupportEndpoint;
import org.corotarchive.vo.vosi.TableDescription;
import org.corotarchive.vo.vosi.UrlUse;
import org.corotarchive.vo.vosi.tapregext.DataLimits;
import org.corotarchive.vo.vosi.tapregext.DataModel;
import org.corotarchive.vo.vosi.tapregext.FeatureType;
import org.corotarchive.vo.vosi.tapregext.Language;
import org.corotarchive.vo.vosi.tapregext.LanguageFeature;
import org.corotarchive.vo.vosi.tapregext.LanguageFeatures;
import org.corotarchive.vo.vosi.tapregext.LanguageVersion;
import org.corotarchive.vo.vosi.tapregext.OutputFormat;
import org.corotarchive.vo.vosi.tapregext.TableAccess;
import org.corotarchive.vo.vosi.tapregext.TapLimits;
import org.corotarchive.vo.vosi.tapregext.TimeLimits;
import org.corotarchive.vo.vosi.tapregext.UploadMethod;

/** A small TAP service in words: what the documents of the tests describe. */
public final class SampleData {

  private SampleData() {}

  /** Everything that a TAP service can say of itself. */
  public static TableAccess tableAccess(URI base) {
    return new TableAccess(
        List.of(ParamHttp.standard(base, UrlUse.BASE, "1.1")),
        List.of(new DataModel(URI.create("ivo://ivoa.net/std/ObsCore#core-1.1"), "ObsCore-1.1")),
        List.of(adql()),
        List.of(
            new OutputFormat(
                Optional.of(OutputFormat.VOTABLE_BINARY2),
                "application/x-votable+xml",
                List.of("votable", "votable/b2")),
            new OutputFormat(
                Optional.of(OutputFormat.VOTABLE_TABLEDATA), "text/xml", List.of("votable/td")),
            new OutputFormat(Optional.empty(), "text/csv;header=present", List.of("csv"))),
        List.of(UploadMethod.INLINE, UploadMethod.HTTP, UploadMethod.HTTPS),
        new TapLimits(
            Optional.of(
                new TimeLimits(Optional.of(Duration.ofDays(7)), Optional.of(Duration.ofDays(30)))),
            Optional.of(
                new TimeLimits(
                    Optional.of(Duration.ofMinutes(5)), Optional.of(Duration.ofHours(1)))),
            Optional.of(
                new DataLimits(
                    DataLimits.Unit.ROW, OptionalLong.of(20_000), OptionalLong.of(10_000_000))),
            Optional.of(
                new DataLimits(
                    DataLimits.Unit.BYTE, OptionalLong.empty(), OptionalLong.of(100_000_000)))));
  }

  private static Language adql() {
    LanguageFeature function =
        new LanguageFeature(
            "ivo_to_mjd(d TIMESTAMP) -> DOUBLE",
            Optional.of("Modified Julian date; d < 0 & \"null\" stay null."));
    return new Language(
        "ADQL",
        List.of(
            new LanguageVersion("2.0", Optional.of(URI.create("ivo://ivoa.net/std/ADQL#v2.0"))),
            new LanguageVersion("2.1", Optional.of(URI.create("ivo://ivoa.net/std/ADQL#v2.1")))),
        Optional.of("ADQL, with PostgreSQL behind it"),
        List.of(
            new LanguageFeatures(FeatureType.USER_DEFINED_FUNCTIONS.id(), List.of(function)),
            LanguageFeatures.of(FeatureType.GEOMETRY, List.of("POINT", "CIRCLE", "CONTAINS")),
            LanguageFeatures.of(FeatureType.STRINGS, List.of("LOWER", "UPPER", "ILIKE")),
            LanguageFeatures.of(FeatureType.COMMON_TABLES, List.of("WITH")),
            LanguageFeatures.of(FeatureType.SETS, List.of("UNION", "EXCEPT", "INTERSECT")),
            LanguageFeatures.of(FeatureType.TYPES, List.of("CAST")),
            LanguageFeatures.of(FeatureType.CONDITIONALS, List.of("COALESCE")),
            LanguageFeatures.of(FeatureType.UNITS, List.of("IN_UNIT")),
            LanguageFeatures.of(FeatureType.OFFSET, List.of("OFFSET"))));
  }

  /** The capabilities of a TAP service with all supporting endpoints. */
  public static List<Capability> capabilities(URI base) {
    return List.of(
        tableAccess(base),
        SupportEndpoint.CAPABILITIES.at(URI.create(base + "/capabilities")),
        SupportEndpoint.AVAILABILITY.at(URI.create(base + "/availability")),
        SupportEndpoint.TABLES.at(URI.create(base + "/tables")),
        SupportEndpoint.TABLES_1_1.at(URI.create(base + "/tables")),
        SupportEndpoint.EXAMPLES.at(URI.create(base + "/examples")));
  }

  /** Two schemas with three tables. */
  public static List<SchemaDescription> schemas() {
    return List.of(
        new SchemaDescription(
            "sky",
            Optional.of("The sky"),
            Optional.of("Stars & their fluxes"),
            Optional.empty(),
            List.of(star(), flux())),
        new SchemaDescription(
            "empty", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
  }

  /** A table whose columns show everything that a column can say. */
  public static TableDescription star() {
    return new TableDescription(
        "sky.star",
        "view",
        Optional.of("Stars"),
        Optional.of("A row is a star with V < 16"),
        Optional.of("ivo://example.org/std/stars#table-1.0"),
        OptionalLong.of(163_665),
        List.of(
            column(
                "star_id",
                Datatype.LONG,
                "",
                Set.of(ColumnFlag.INDEXED, ColumnFlag.PRIMARY, ColumnFlag.PRINCIPAL),
                true),
            new ColumnDescription(
                "\"size\"",
                Datatype.DOUBLE,
                Optional.of("3"),
                Optional.of("circle"),
                Optional.of("deg"),
                Optional.of("pos.outline"),
                Optional.of("sample:region"),
                Optional.of("Where it may be"),
                Set.of(ColumnFlag.NULLABLE),
                false),
            column("name", Datatype.CHAR, "*", Set.of(), false)),
        List.of());
  }

  private static TableDescription flux() {
    return new TableDescription(
        "sky.flux",
        "table",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        List.of(
            column("star_id", Datatype.LONG, "", Set.of(ColumnFlag.INDEXED), false),
            column("flux", Datatype.FLOAT, "", Set.of(), false)),
        List.of(
            new ForeignKeyDescription(
                "sky.star",
                List.of(new ColumnPair("star_id", "star_id")),
                Optional.of("The star that was measured"),
                Optional.empty())));
  }

  private static ColumnDescription column(
      String name, Datatype datatype, String arraysize, Set<ColumnFlag> flags, boolean std) {
    return new ColumnDescription(
        name,
        datatype,
        Optional.of(arraysize).filter(size -> !size.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        flags,
        std);
  }

  /** Two examples, one with characters that XML must escape. */
  public static List<Example> examples() {
    return List.of(
        new Example(
            "bright",
            "Bright stars",
            """
            SELECT TOP 10 star_id, name
            FROM sky.star
            WHERE star_id < 100 AND name <> 'a & b'
            """,
            List.of("sky.star"),
            "The first ten stars."),
        new Example(
            "measured",
            "Stars with fluxes",
            "SELECT name, flux FROM sky.star NATURAL JOIN sky.flux",
            List.of("sky.star", "sky.flux"),
            "A join."));
  }
}
