package org.roombooking.bootstrap.cli;

import java.util.List;
import java.util.Map;
import org.roombooking.bootstrap.logging.Logging;
import org.roombooking.bootstrap.operator.CannotStart;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.settings.Settings.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a command's work with sound settings, and puts whatever goes wrong into plain words. */
final class Runner {

  private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

  private final Map<String, String> environment;
  private final Console console;

  Runner(Map<String, String> environment, Console console) {
    this.environment = Map.copyOf(environment);
    this.console = console;
  }

  Map<String, String> environment() {
    return environment;
  }

  Console console() {
    return console;
  }

  /** Runs work that needs settings; without sound ones it is not begun. */
  ExitCode run(Job job) {
    return switch (Settings.read(environment)) {
      case Reading.Complete(Settings settings) -> run(job, settings);
      case Reading.Broken(List<String> problems) -> {
        report(problems);
        yield ExitCode.USAGE;
      }
    };
  }

  void report(List<String> problems) {
    if (problems.size() == 1) {
      complain(problems.getFirst());
    } else {
      complain("the settings have %s problems:".formatted(problems.size()));
      problems.forEach(problem -> console.err().println("  " + problem));
    }
    console.err().println("The command config lists all settings.");
  }

  private ExitCode run(Job job, Settings settings) {
    Logging.configure(settings.log());
    try (var closing = new Closing()) {
      var hook = new Thread(closing::close, "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        return run(job, new Run(settings, console, closing));
      } finally {
        remove(hook);
      }
    }
  }

  private ExitCode run(Job job, Run run) {
    try {
      return job.run(run);
    } catch (Exception e) {
      // Work that is told to stop loses its database under its feet; that is no news.
      return run.closing().isClosed() ? ExitCode.FAILED : failed(e);
    }
  }

  ExitCode failed(Exception e) {
    if (e instanceof CannotStart refusal) {
      complain(refusal.reason());
    } else {
      complain(e.toString());
      console.err().println("Set LOG_LEVEL=debug to see where it comes from.");
      LOG.debug("the command failed", e);
    }
    return ExitCode.FAILED;
  }

  void complain(String message) {
    console.err().println("room-booking: " + message);
  }

  private static void remove(Thread hook) {
    try {
      var unused = Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is stopping: the hook runs, or has run.
    }
  }
}
