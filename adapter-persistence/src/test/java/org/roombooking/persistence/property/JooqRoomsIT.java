package org.roombooking.persistence.property;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.property.RoomsContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqRoomsIT implements RoomsContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
