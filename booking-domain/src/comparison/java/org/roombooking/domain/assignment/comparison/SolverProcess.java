package org.roombooking.domain.assignment.comparison;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts one solver on one instance in a process of its own: each begins alike, with nothing
 * compiled, and none takes another's memory, or its life if native code ends it.
 */
final class SolverProcess {

  /** For reading data, making the task, and solvers that look at the clock late. */
  private static final long GRACE_SECONDS = 300;

  /** A process that gets no more than this part of a processor is not worth waiting for. */
  private static final int LEAST_PART = 10;

  private final Settings settings;

  SolverProcess(Settings settings) {
    this.settings = settings;
  }

  Run run(Instance instance, Contender contender) throws IOException, InterruptedException {
    Files.createDirectories(settings.plans());
    var name = instance.fileName() + "." + contender;
    var out = settings.plans().resolve(name + ".out");
    var process =
        new ProcessBuilder(command(instance, contender))
            .redirectOutput(out.toFile())
            .redirectError(settings.plans().resolve(name + ".err").toFile())
            .start();
    boolean ended = end(process);
    var run = new Run();
    for (var line : Files.readAllLines(out)) {
      run.add(line);
    }
    if (!ended) {
      run.fail("stopped long after its time");
    } else if (process.exitValue() != 0) {
      run.fail("failed with " + process.exitValue());
    }
    return run;
  }

  private boolean end(Process process) throws InterruptedException {
    try {
      return process.waitFor(
          (long) (settings.seconds() * LEAST_PART) + GRACE_SECONDS, TimeUnit.SECONDS);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private List<String> command(Instance instance, Contender contender) throws IOException {
    // Native libraries are unpacked there.
    var temporary = Files.createDirectories(settings.plans().resolve("native"));
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heap(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-classpath",
                System.getProperty("java.class.path", "." + File.separator),
                OneRun.class.getName()));
    command.addAll(settings.arguments(instance, contender));
    return command;
  }
}
