// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class DaliParametersPropertyTest {

  private static final BigInteger HARD = BigInteger.valueOf(1_000_000);

  @Property
  void nameIsFoundInAnyCase(
      @ForAll @AlphaChars @NotEmpty String name, @ForAll @NotEmpty String value) {
    DaliParameters parameters =
        DaliParameters.of(Map.of(name.toLowerCase(Locale.ROOT), List.of(value)));

    assertThat(parameters.single(name.toUpperCase(Locale.ROOT))).contains(value);
  }

  @Property
  void maxrecIsTheSmallerOfWhatIsAskedAndTheLimit(@ForAll BigInteger asked) {
    DaliParameters parameters = DaliParameters.of(Map.of("MAXREC", List.of(asked.toString())));

    long rows = parameters.maxrec(10, HARD.longValue());

    assertThat(rows).isEqualTo(asked.min(HARD).max(BigInteger.ZERO).longValue());
    assertThat(parameters.problems().isEmpty()).isEqualTo(asked.signum() >= 0);
  }

  @Property
  void readingNeverThrowsWhateverIsSent(@ForAll @Size(max = 4) List<String> values) {
    DaliParameters parameters =
        DaliParameters.of(
            Map.of(
                "MAXREC",
                values,
                "RUNID",
                values,
                "LANG",
                values,
                "UPLOAD",
                values,
                "RESPONSEFORMAT",
                values,
                "FORMAT",
                values));

    parameters.maxrec(10, 100);
    parameters.runId();
    parameters.language(List.of("ADQL"));
    parameters.responseFormat("FORMAT");
    List<Upload> uploads = parameters.uploads(EnumSet.allOf(UploadScheme.class));

    assertThat(parameters.problems()).allMatch(problem -> problem.message().length() < 400);
    assertThat(uploads).hasSizeLessThanOrEqualTo(values.stream().mapToInt(String::length).sum());
  }
}
