package org.roombooking.persistence.assignment;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.assignment.RoomPlanContract;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

class RoomPlanIT implements RoomPlanContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final Ports ports = PostgresPorts.of(DATABASE);

  @Override
  public Ports ports() {
    return ports;
  }
}
