// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.vo.dali;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class WholeAnswerTest {

  private static final class Connection implements ClientConnection {

    private boolean aborted;

    @Override
    public void abort() {
      aborted = true;
    }

    @Override
    public Watch onGone(Runnable action) {
      return () -> {};
    }
  }

  private final Connection connection = new Connection();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void aWholeAnswerKeepsItsConnection() throws IOException {
    new WholeAnswer(stream -> stream.write(new byte[] {1, 2, 3}), connection).write(out);
    assertThat(out.toByteArray()).containsExactly(1, 2, 3);
    assertThat(connection.aborted).isFalse();
  }

  @Test
  void aFaultBeforeTheFirstByteIsStillARefusal() {
    assertThatThrownBy(
            () ->
                new WholeAnswer(
                        stream -> {
                          throw new IOException("no disk");
                        },
                        connection)
                    .write(out))
        .isInstanceOf(IOException.class);
    assertThat(connection.aborted).isFalse();
  }

  @Test
  void anyFaultAfterTheFirstByteCutsTheConnection() {
    assertThatThrownBy(
            () ->
                new WholeAnswer(
                        stream -> {
                          stream.write(1);
                          throw new IllegalStateException("a mistake in an encoder");
                        },
                        connection)
                    .write(out))
        .isInstanceOf(IllegalStateException.class);
    assertThat(connection.aborted).isTrue();
  }
}
