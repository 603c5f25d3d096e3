package org.roombooking.bootstrap.cli;

/** The service itself. */
@FunctionalInterface
public interface Service {

  /**
   * Returns when requests are answered. Everything it runs is in the charge of the run's closing,
   * whose end is the end of the service.
   *
   * @param demo whether to fill an empty database with a hotel to try things on
   */
  void start(Run run, boolean demo) throws Exception;
}
