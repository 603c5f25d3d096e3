package org.roombooking.application.transactions;

import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;

class InMemoryTransactionsTest implements TransactionsContract, WorkDoneTogetherContract {

  private final Ports ports = InMemoryPorts.create();

  @Override
  public Ports ports() {
    return ports;
  }
}
