package org.roombooking.application.assignment;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class InMemoryMovesAllowedTest implements MovesAllowedContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }
}
