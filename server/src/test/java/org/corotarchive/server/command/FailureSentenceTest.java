// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureSentenceTest {

  @Test
  void everyFailureOfTheDiskIsOneSentence() {
    assertThat(FailureSentence.of(new NoSuchFileException("/a"))).contains("There is no /a.");
    assertThat(FailureSentence.of(new AccessDeniedException("/a/service.lock")))
        .contains("/a/service.lock may not be read or written by the user who runs this command.");
    assertThat(FailureSentence.of(new FileSystemException("/a", null, "Input/output error")))
        .contains("/a cannot be read or written: Input/output error.");
    assertThat(FailureSentence.of(new UncheckedIOException(new IOException("No space left"))))
        .contains("The disk cannot be read or written: No space left.");
  }

  @Test
  void whatSpeaksForItselfIsLeftAsItIs() {
    assertThat(FailureSentence.of(new CommandFailure("It is so."))).contains("It is so.");
    assertThat(FailureSentence.of(new IllegalArgumentException("No such run.")))
        .contains("No such run.");
  }

  @Test
  void aMistakeInTheProgramIsNotHidden() {
    assertThat(FailureSentence.of(new IllegalStateException("broken"))).isEmpty();
  }
}
