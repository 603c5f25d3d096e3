package org.roombooking.persistence.booking;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.booking.OneRoomThroughoutContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class OneRoomThroughoutIT implements OneRoomThroughoutContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
