package org.roombooking.persistence.inventory;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.RoomLocksContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqRoomLocksIT implements RoomLocksContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
