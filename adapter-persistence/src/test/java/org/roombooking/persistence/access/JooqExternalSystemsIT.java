package org.roombooking.persistence.access;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.access.ExternalSystemsContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqExternalSystemsIT implements ExternalSystemsContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
