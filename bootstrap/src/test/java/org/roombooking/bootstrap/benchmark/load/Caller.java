package org.roombooking.bootstrap.benchmark.load;

import java.io.IOException;
import java.sql.SQLException;

/** Asks one thing after the other. For one thread at a time. */
@FunctionalInterface
public interface Caller extends AutoCloseable {

  /**
   * Asks once and waits for the answer.
   *
   * @return whether there was something left to ask for
   * @throws Exception if the answer is no success
   */
  boolean ask() throws Exception;

  @Override
  default void close() throws IOException, SQLException {}
}
