// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String SYNTHETIC_STAR =
      """
      product_code,release,run_code,ccd,corot_id,start,end,ra,dec,mag_b,mag_v,mag_r,mag_i,\
      spectral_type,sampling_seconds,rows,id_origin,position_origin,magnitude_origin
      EN2_STAR_CHR,4.4,LRc01,E1,900000001,2007-05-16T06:02:26,2007-10-05T07:44:09,291.0,1.0,\
      ,15.1,14.8,,G2,512,23951,synthetic,synthetic,synthetic
      """;

  @Test
  void synthetic_products_pass_for_a_demonstration_only(@TempDir Path delivery) throws IOException {
    Files.writeString(delivery.resolve("product-list.csv"), SYNTHETIC_STAR);
    assertThat(CorotCommand.run("check", delivery.toString())).isEqualTo(CorotCommand.REFUSED);
    assertThat(CorotCommand.run("check", "--demo", delivery.toString()))
        .isEqualTo(CorotCommand.DONE);
  }
}
