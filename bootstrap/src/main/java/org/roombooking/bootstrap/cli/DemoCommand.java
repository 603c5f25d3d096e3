package org.roombooking.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Fills a demo hotel and prints how to use it.",
    description = {
      "",
      "Makes a user, a hotel, rooms and prices to try things on, unless they are there."
    },
    footer = {
      "",
      "Examples:",
      "  java -jar room-booking.jar demo",
      "  DATA_DIR=/tmp/demo java -jar room-booking.jar demo"
    })
final class DemoCommand implements Callable<Integer> {

  private final Runner runner;
  private final Job demo;

  DemoCommand(Runner runner, Job demo) {
    this.runner = runner;
    this.demo = demo;
  }

  @Override
  public Integer call() {
    return runner.run(demo).number();
  }
}
