package org.roombooking.persistence.inventory;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.RoomTypeNightsContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class JooqRoomTypeNightsIT implements RoomTypeNightsContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
