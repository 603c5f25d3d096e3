package org.roombooking.application.integration;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class InMemoryAnsweredRequestsTest implements AnsweredRequestsContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }
}
