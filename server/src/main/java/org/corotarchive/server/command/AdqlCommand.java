// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.corotarchive.adql.syntax.AdqlParser;
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

  /** Four bytes are the most that one character takes in UTF-8. */
  private static final int MOST_BYTES = 4 * AdqlParser.MAX_LENGTH;

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
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new CommandFailure(file + " is longer than a query may be.");
      }
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw new CommandFailure(file + " is not a text in UTF-8.");
    } catch (IOException unreadable) {
      throw new CommandFailure("The file " + file + " cannot be read.");
    }
  }
}
