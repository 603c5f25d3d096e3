package org.roombooking.bootstrap.service;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.roombooking.bootstrap.cli.ExitCode;
import org.roombooking.bootstrap.cli.Job;
import org.roombooking.bootstrap.cli.Run;
import org.roombooking.bootstrap.demo.DemoGuest;
import org.roombooking.bootstrap.logging.Logging;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.settings.Settings.Reading;

/**
 * Serves guests of a demo hotel on a database that is there for nothing else, so that a JVM that is
 * told to keep what it loads and learns keeps it for the next start.
 */
public final class RehearsalJob implements Job {

  /** At a time; fewer than there are rooms. */
  private static final int GUESTS = 4;

  /** So often that what a visit runs is compiled, and known as busy. */
  private static final int ENOUGH_VISITS = 150;

  private final int visitsOfEach;

  public RehearsalJob() {
    this(ENOUGH_VISITS);
  }

  RehearsalJob(int visitsOfEach) {
    this.visitsOfEach = visitsOfEach;
  }

  @Override
  public ExitCode run(Run run) throws Exception {
    var scratch = run.closing().add(ScratchDirectory.create());
    var settings = settings(scratch.path());
    // Thousands of requests are nobody's business.
    Logging.configure(settings.log());
    try (var http = HttpClient.newHttpClient()) {
      rehearse(new Run(settings, run.console(), run.closing()), http);
    } finally {
      Logging.configure(run.settings().log());
    }
    run.console().out().println("Done. With -XX:AOTCacheOutput, Java writes its cache now.");
    return ExitCode.OK;
  }

  private void rehearse(Run run, HttpClient http) throws InterruptedException, ExecutionException {
    var guest = new Serving().serveGuests(run, http);
    run.console().progress().report(GUESTS * visitsOfEach + " visits of guests to come");
    letCome(guest);
  }

  // Whatever the environment says is meant for the service, not for this.
  private static Settings settings(Path scratch) {
    var environment =
        Map.of(
            "DATA_DIR",
            scratch.toString(),
            "HTTP_HOST",
            "127.0.0.1",
            "HTTP_PORT",
            "0",
            "LOG_LEVEL",
            "warn");
    return switch (Settings.read(environment)) {
      case Reading.Complete(Settings settings) -> settings;
      case Reading.Broken(List<String> problems) ->
          throw new IllegalStateException(problems.toString());
    };
  }

  private void letCome(DemoGuest guest) throws InterruptedException, ExecutionException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var guests =
          IntStream.range(0, GUESTS)
              .mapToObj(number ->
                  threads.submit(() -> {
                    for (int visit = 0; visit < visitsOfEach; visit++) {
                      guest.visit();
                    }
                    return number;
                  }))
              .toList();
      for (var one : guests) {
        one.get();
      }
    }
  }
}
