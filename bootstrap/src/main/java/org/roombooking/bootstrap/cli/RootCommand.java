package org.roombooking.bootstrap.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "room-booking",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Sells hotel rooms, and never one twice.",
    description = "Without a command: serve.",
    footer = {
      "",
      "Settings come from the environment; the command config lists them.",
      "Exit codes: 0 done, 1 failed or something found wrong, 2 wrong arguments or settings.",
      "",
      "Examples:",
      "  java -jar room-booking.jar serve --demo",
      "  HTTP_PORT=9000 java -jar room-booking.jar",
      "  java -jar room-booking.jar replay --help"
    })
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }
}
