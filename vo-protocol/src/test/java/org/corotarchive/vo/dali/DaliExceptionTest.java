// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaliExceptionTest {

  @Test
  void messageHoldsAllProblems() {
    Problem first = Problem.of(DaliFault.PARAMETER_MISSING, "QUERY", "QUERY is missing.");
    Problem second = Problem.of(DaliFault.TOO_LARGE, "It is too large.");

    DaliException refusal = DaliException.badRequest(List.of(first, second));

    assertThat(refusal).hasMessage("QUERY is missing.\nIt is too large.");
    assertThat(refusal.problems()).containsExactly(first, second);
    assertThat(refusal.status()).isEqualTo(Status.BAD_REQUEST);
  }

  @Test
  void refusalNeedsAProblem() {
    assertThatIllegalArgumentException().isThrownBy(() -> DaliException.badRequest(List.of()));
  }

  @Test
  void successIsNoRefusal() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DaliException.of(Status.OK, DaliFault.REFUSED, "done"));
  }

  @Test
  void nobodyIsAskedToComeBackInThePast() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DaliException.overloaded("busy", Duration.ofSeconds(-1)));
  }
}
