package org.roombooking.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "rehearse",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Lets the JVM see all that a service does, to start faster next time.",
    description = {
      "",
      "Serves a demo hotel on a database of its own, lets guests come and go there, and removes it",
      "all again. Settings do not count, and nothing of yours is touched.",
      "",
      "From Java 25 on, the JVM can keep what it has loaded and learnt meanwhile; serve then starts",
      "in half the time with that file, for as long as jar and Java stay the same."
    },
    footer = {
      "",
      "Examples:",
      "  java -XX:AOTCacheOutput=room-booking.aot -Xlog:aot=error -jar room-booking.jar rehearse",
      "  java -XX:AOTCache=room-booking.aot -jar room-booking.jar serve"
    })
final class RehearseCommand implements Callable<Integer> {

  private final Runner runner;
  private final Job rehearsal;

  RehearseCommand(Runner runner, Job rehearsal) {
    this.runner = runner;
    this.rehearsal = rehearsal;
  }

  @Override
  public Integer call() {
    return runner.run(rehearsal).number();
  }
}
