package org.roombooking.bootstrap.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "replay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Runs recorded demand through the service and reports what became of it.",
    description = {
      "",
      "Takes the bookings in the order in which they happened, each through the same use cases as",
      "a request, on hotels made for it; then verifies the whole database. Exit code 1 if the",
      "verification finds anything."
    },
    footer = {
      "",
      "Examples:",
      "  java -jar room-booking.jar replay hotel_bookings.csv.xz --rooms rooms-full.csv",
      "  java -jar room-booking.jar replay hotel_bookings.csv.xz --rooms rooms-tight.csv --plan nightly"
    })
final class ReplayCommand implements Callable<Integer> {

  private static final int MOST_WORKERS = 64;

  private final Runner runner;
  private final ReplayJob replay;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The demand: CSV, plain or packed with xz.")
  private Path demand = Path.of("");

  @Option(
      names = "--rooms",
      paramLabel = "FILE",
      description = "How many rooms there are: CSV with hotel,room_type,rooms.")
  private Optional<Path> rooms = Optional.empty();

  @Option(
      names = "--plan",
      paramLabel = "WHEN",
      defaultValue = "at-check-in",
      description =
          "When guests get their doors: at-check-in (the default), or ahead, by a plan of rooms"
              + " drawn nightly.")
  private ReplayJob.Plan plan = ReplayJob.Plan.AT_CHECK_IN;

  @Option(names = "--json", description = "Report as one JSON object on standard output.")
  private boolean json;

  @Option(
      names = "--workers",
      paramLabel = "N",
      defaultValue = "8",
      description = "How many commands run at a time (1 to 64, default: ${DEFAULT-VALUE}).")
  private int workers;

  ReplayCommand(Runner runner, ReplayJob replay) {
    this.runner = runner;
    this.replay = replay;
  }

  @Override
  public Integer call() {
    requireReadable(demand);
    rooms.ifPresent(this::requireReadable);
    requireWorkers();
    var request = new ReplayJob.Request(demand, rooms, plan, json, workers);
    return runner.run(run -> replay.run(run, request)).number();
  }

  private void requireReadable(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new ParameterException(spec.commandLine(), "no file to read at " + file);
    }
  }

  private void requireWorkers() {
    if (workers < 1 || workers > MOST_WORKERS) {
      throw new ParameterException(
          spec.commandLine(), "--workers must be from 1 to %s".formatted(MOST_WORKERS));
    }
  }
}
