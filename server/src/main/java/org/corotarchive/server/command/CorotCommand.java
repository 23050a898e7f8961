// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The CoRoT archive authors
package org.corotarchive.server.command;

import java.util.Optional;
import java.util.concurrent.Callable;
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
    return line().execute(arguments);
  }

  /** The reader of the command line, ready to be told where to write. */
  static CommandLine line() {
    return new CommandLine(new CorotCommand()).setExecutionExceptionHandler(CorotCommand::report);
  }

  private static int report(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    Optional<String> sentence = FailureSentence.of(failure);
    if (sentence.isEmpty()) {
      throw failure;
    }
    line.getErr().println("corot: " + sentence.get());
    return REFUSED;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return WRONG_USAGE;
  }
}
