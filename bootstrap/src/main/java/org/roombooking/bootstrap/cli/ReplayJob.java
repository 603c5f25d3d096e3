package org.roombooking.bootstrap.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Runs recorded demand through the service's use cases. */
@FunctionalInterface
public interface ReplayJob {

  ExitCode run(Run run, Request request) throws Exception;

  /**
   * What to replay, and how to report.
   *
   * @param rooms how many rooms there are of each type; none means as many as the demand ever needs
   * @param plan how guests come by their doors
   * @param json whether the report is one JSON object
   */
  record Request(Path demand, Optional<Path> rooms, Plan plan, boolean json, int workers) {}

  /** When guests are given their doors. */
  enum Plan {
    AT_CHECK_IN("at-check-in"),

    /** Ahead, by a plan of rooms that is drawn every night and carried out. */
    NIGHTLY("nightly");

    private final String name;

    Plan(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
