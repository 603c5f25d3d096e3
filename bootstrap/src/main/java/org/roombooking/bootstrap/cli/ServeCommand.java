package org.roombooking.bootstrap.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Runs the service until it is told to stop.",
    description = {
      "",
      "Ctrl-C or SIGTERM stops it in order: it takes no new requests, answers those it has",
      "(for STOP_TIMEOUT at most) and closes the database."
    },
    footer = {
      "",
      "Examples:",
      "  java -jar room-booking.jar serve --demo",
      "  HTTP_HOST=0.0.0.0 HTTP_PORT=80 java -jar room-booking.jar serve",
      "  DATABASE_URL=postgresql://clerk:secret@db/hotel JWT_SECRET=... java -jar room-booking.jar"
          + " serve"
    })
final class ServeCommand implements Callable<Integer> {

  private final Runner runner;
  private final Service service;

  @Option(
      names = "--demo",
      description = "Fill a demo hotel first, and print how to book a room in it.")
  private boolean demo;

  ServeCommand(Runner runner, Service service) {
    this.runner = runner;
    this.service = service;
  }

  @Override
  public Integer call() {
    return runner.run(this::serve).number();
  }

  private ExitCode serve(Run run) throws Exception {
    service.start(run, demo);
    run.closing().awaitEnd();
    return ExitCode.OK;
  }
}
