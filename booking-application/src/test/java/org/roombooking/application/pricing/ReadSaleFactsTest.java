package org.roombooking.application.pricing;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class ReadSaleFactsTest implements SaleFactsContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }
}
