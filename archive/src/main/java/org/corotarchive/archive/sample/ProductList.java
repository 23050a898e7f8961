// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.archive.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import org.corotarchive.archive.sample.mission.Channel;
import org.corotarchive.archive.sample.mission.MissionFacts;
import org.corotarchive.archive.sample.mission.Origin;
import org.corotarchive.archive.sample.mission.RunCcd;
import org.corotarchive.archive.sample.mission.SeededNoise;
import org.corotarchive.archive.sample.mission.Star;
import org.corotarchive.archive.sample.mission.SyntheticStars;
import org.corotarchive.archive.sample.product.ProductFile;

/**
 * A list of products without files, for tests at the scale of the mission: four products for each
 * star. Stars are synthetic, and spread over the faint CCDs as the mission's targets were.
 */
final class ProductList {

  static final String NAME = "product-list.csv";

  private static final String HEADER =
      "product_code,release,run_code,ccd,corot_id,start,end,ra,dec,mag_b,mag_v,mag_r,mag_i,"
          + "spectral_type,sampling_seconds,rows,id_origin,position_origin,magnitude_origin\n";
  private static final long FIRST_IDENTIFIER = 995_000_000L;
  private static final double CHROMATIC_SHARE = 0.34;
  private static final double OVERSAMPLED_SHARE = 0.08;

  private final List<RunCcd> ccds;
  private final int stars;

  ProductList(MissionFacts facts, List<String> runs, int stars) {
    ccds =
        facts.runCcds().stream()
            .filter(where -> runs.contains(where.runCode()))
            .filter(where -> where.ccd().channel() == Channel.FAINT)
            .toList();
    this.stars = stars;
  }

  /** The list as a file of a delivery. */
  ProductFile file() {
    return new ProductFile(NAME, this::write);
  }

  private void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII));
    writer.write(HEADER);
    long targets = ccds.stream().mapToLong(RunCcd::targets).sum();
    long targetsBefore = 0;
    int first = 0;
    for (RunCcd where : ccds) {
      targetsBefore += where.targets();
      int end = (int) Math.round((double) stars * targetsBefore / targets);
      for (int number = first; number < end; number++) {
        writer.append(lines(where, FIRST_IDENTIFIER + number));
      }
      first = end;
    }
    writer.flush();
  }

  private static CharSequence lines(RunCcd where, long corotId) {
    Star star = SyntheticStars.faint(corotId, Origin.SYNTHETIC, List.of(where.field()));
    SeededNoise noise = new SeededNoise(corotId, "list");
    String curve = noise.chance(CHROMATIC_SHARE) ? "EN2_STAR_CHR" : "EN2_STAR_MON";
    int sampling = noise.chance(OVERSAMPLED_SHARE) ? 32 : 512;
    long rows = where.span().seconds() / sampling;
    CharSequence facts = facts(where, star);
    StringBuilder lines = new StringBuilder();
    line(lines, curve, facts, sampling, rows);
    line(lines, "EN2_WINDESCRIPTOR", facts, sampling, 1);
    line(lines, "EN1_STAR", facts, sampling, rows);
    line(lines, "EN0_STARWIND", facts, sampling, rows);
    return lines;
  }

  private static void line(
      StringBuilder lines, String code, CharSequence facts, int sampling, long rows) {
    lines.append(code).append(facts).append(sampling).append(',').append(rows);
    lines.append(",synthetic,synthetic,synthetic\n");
  }

  /** What the four lines of a star share: from the release to the spectral type. */
  private static CharSequence facts(RunCcd where, Star star) {
    StringBuilder facts = new StringBuilder(",4.4,");
    facts.append(where.runCode()).append(',').append(where.ccd()).append(',');
    facts.append(star.corotId()).append(',');
    facts.append(where.span().start()).append(',').append(where.span().end()).append(',');
    facts.append(star.position().raDeg()).append(',').append(star.position().decDeg()).append(',');
    magnitude(facts, star.magnitudes().blue());
    magnitude(facts, star.magnitudes().visual());
    magnitude(facts, star.magnitudes().red());
    magnitude(facts, star.magnitudes().infrared());
    String luminosity = star.spectralType().luminosityClass();
    return facts.append(star.spectralType().code()).append(luminosity).append(',');
  }

  private static void magnitude(StringBuilder facts, OptionalDouble magnitude) {
    magnitude.ifPresent(facts::append);
    facts.append(',');
  }
}
