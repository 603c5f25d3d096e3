package org.roombooking.persistence.transactions;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.transactions.TransactionsContract;
import org.roombooking.application.transactions.WorkDoneTogetherContract;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqTransactionsIT implements TransactionsContract, WorkDoneTogetherContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
