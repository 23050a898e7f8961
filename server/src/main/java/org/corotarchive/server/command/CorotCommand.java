// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.util.concurrent.Callable;
import org.corotarchive.archive.ArchiveException;
import org.corotarchive.archive.store.StoreException;
import org.corotarchive.server.process.StoppingException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All commands. Exit codes: 0 done, 1 something was refused or failed, 2 wrong usage. */
@Command(
    name = "corot",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = "The CoRoT archive: make, fill and serve it.",
    footer = {
      "",
      "The tests are run by: corot test",
      "Exit codes: 0 done, 1 something was refused or failed, 2 wrong usage."
    },
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      StopCommand.class,
      StatusCommand.class,
      SampleCommand.class,
      IngestCommand.class,
      CheckCommand.class,
      AdqlCommand.class,
      ConfigCommand.class
    })
public final class CorotCommand implements Callable<Integer> {

  static final int DONE = 0;
  static final int REFUSED = 1;
  static final int WRONG_USAGE = 2;

  @Spec private CommandSpec spec;

  /** Called by the library that reads the command line. */
  public CorotCommand() {}

  /** Runs the command that the arguments name and returns its exit code. */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new CorotCommand());
    line.setExecutionExceptionHandler(CorotCommand::report);
    return line.execute(arguments);
  }

  private static int report(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof CommandFailure
        || failure instanceof ArchiveException
        || failure instanceof StoreException
        || failure instanceof StoppingException) {
      line.getErr().println("corot: " + failure.getMessage());
      return REFUSED;
    }
    throw failure;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return WRONG_USAGE;
  }
}
