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
   * @param json whether the report is one JSON object
   */
  record Request(Path demand, Optional<Path> rooms, boolean json, int workers) {}
}
