package org.roombooking.http.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something the service cannot do without, such as its database.
 *
 * @param name told to whoever asks for the service's health
 */
public record HealthCheck(String name, Probe probe) {

  private static final Logger LOG = LoggerFactory.getLogger(HealthCheck.class);

  /** Looks whether it is there. Quick, because it is asked for every few seconds. */
  @FunctionalInterface
  public interface Probe {
    boolean isUp() throws Exception;
  }

  /** Whether it is there; why it is not is for the log alone. */
  @SuppressWarnings(
      "CatchingUnchecked") // whatever a probe throws means that its thing is not there
  boolean passes() {
    try {
      return probe.isUp();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception e) {
      LOG.warn("The health check {} failed", name, e);
      return false;
    }
  }
}
