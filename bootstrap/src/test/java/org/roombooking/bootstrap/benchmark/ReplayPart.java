package org.roombooking.bootstrap.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import org.roombooking.bootstrap.benchmark.load.Measured;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real demand through the use cases, in a process of its own between rounds of its floor. The
 * service is stopped meanwhile, so that it takes nothing of the processors. It is measured where
 * the files are given.
 */
final class ReplayPart implements Part {

  private static final String FLOOR = "SQL: claim, booking, event";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var files = laboratory.options().replay();
    if (files.isEmpty()) {
      Progress.say("No files to replay were named");
      return;
    }
    double before = floor(laboratory);
    laboratory.stop();
    double replayed = replay(laboratory, files.get());
    laboratory.start();
    double after = floor(laboratory);
    var table = new TextTable("path", "commands/s", "floor", "before/s", "after/s", "ratio");
    table.add("replay, use cases", replayed, FLOOR, before, after, 2 * replayed / (before + after));
    report.table("Replay: what part of the floor's rate it reaches", table.text());
  }

  private static double floor(Laboratory laboratory) throws Exception {
    var comparison = new Comparison(laboratory.options());
    return comparison
        .measure(comparison.closedLoop(FLOOR, laboratory.floors().book()), List.of())
        .path(Measured::perSecond)
        .median();
  }

  private static double replay(Laboratory laboratory, Options.Replay files) throws IOException {
    var process =
        laboratory
            .command(
                List.of(
                    "replay",
                    files.demand().toString(),
                    "--rooms",
                    files.rooms().toString(),
                    "--workers",
                    Integer.toString(laboratory.options().callers()),
                    "--json"))
            .redirectError(Redirect.INHERIT)
            .start();
    var report = JSON.readTree(process.getInputStream().readAllBytes());
    if (process.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("The replay failed: " + report);
    }
    return report.path("commands_per_second").asDouble();
  }
}
