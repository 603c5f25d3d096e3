package org.roombooking.application.inventory.city;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class ReadThroughPortsTest implements CityChangesContract {

  private final Ports ports = InMemoryPorts.create();
  private final CityChanges changes = new ReadThroughPorts(ports);

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public CityChanges changes() {
    return changes;
  }
}
