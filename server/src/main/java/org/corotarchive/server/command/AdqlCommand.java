// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.schema.metadata.TableSets;
import org.corotarchive.tap.AdqlCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corot adql}. */
@Command(
    name = "adql",
    mixinStandardHelpOptions = true,
    description = "Check an ADQL query against the published tables without running it.")
final class AdqlCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "File that holds the query.")
  private Path file;

  @Override
  public Integer call() throws CommandFailure, IOException {
    Optional<String> faults = new AdqlCheck(TableSets.load()).faults(text());
    if (faults.isPresent()) {
      spec.commandLine().getErr().println(faults.get());
      return CorotCommand.REFUSED;
    }
    spec.commandLine().getOut().println("ok");
    return CorotCommand.DONE;
  }

  private String text() throws CommandFailure {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notUtf8) {
      throw new CommandFailure(file + " is not a text in UTF-8.");
    } catch (IOException unreadable) {
      throw new CommandFailure("The file " + file + " cannot be read.");
    }
  }
}
