// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.store.StoreException;
import org.corotarchive.server.process.StoppingException;

/** What a failed command says to the person at the terminal. */
final class FailureSentence {

  private FailureSentence() {}

  /** One sentence; empty when the failure is a mistake in the program. */
  static Optional<String> of(Throwable failure) {
    if (failure instanceof UncheckedIOException
        && failure.getCause() instanceof IOException wrapped) {
      return of(wrapped);
    }
    if (failure instanceof FileSystemException file) {
      return Optional.of(about(file));
    }
    if (failure instanceof IOException broken) {
      return Optional.of("The disk cannot be read or written: " + reason(broken) + ".");
    }
    boolean saysItself =
        failure instanceof CommandFailure
            || failure instanceof ArchiveException
            || failure instanceof StoreException
            || failure instanceof StoppingException
            || failure instanceof IllegalArgumentException;
    return saysItself ? Optional.of(reason(failure)) : Optional.empty();
  }

  private static String about(FileSystemException failure) {
    String file = failure.getFile() == null ? "A file" : failure.getFile();
    if (failure instanceof NoSuchFileException) {
      return "There is no " + file + ".";
    }
    if (failure instanceof AccessDeniedException) {
      return file + " may not be read or written by the user who runs this command.";
    }
    String reason = failure.getReason() == null ? "" : ": " + failure.getReason();
    return file + " cannot be read or written" + reason + ".";
  }

  private static String reason(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
