package org.roombooking.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "actions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Prints what can be done with a booking in each state (Markdown).",
    footer = {"", "Examples:", "  java -jar room-booking.jar actions > docs/booking-life.md"})
final class ActionsCommand implements Callable<Integer> {

  private final Console console;

  ActionsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(LifeDocument.text());
    console.out().flush();
    return ExitCode.OK.number();
  }
}
