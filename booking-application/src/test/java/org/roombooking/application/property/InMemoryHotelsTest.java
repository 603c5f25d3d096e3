package org.roombooking.application.property;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class InMemoryHotelsTest implements HotelsContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }
}
