package org.roombooking.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Walks the whole database and reports every broken invariant.",
    description = {
      "",
      "Changes nothing. Exit code 1 if anything is wrong. May run beside the service."
    },
    footer = {"", "Examples:", "  java -jar room-booking.jar verify"})
final class VerifyCommand implements Callable<Integer> {

  private final Runner runner;
  private final Job verification;

  VerifyCommand(Runner runner, Job verification) {
    this.runner = runner;
    this.verification = verification;
  }

  @Override
  public Integer call() {
    return runner.run(verification).number();
  }
}
