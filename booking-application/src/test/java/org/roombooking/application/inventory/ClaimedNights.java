package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;

import java.util.Map;
import java.util.stream.IntStream;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Rooms claimed in few words, for the contracts of {@link RoomTypeNights}. */
interface ClaimedNights {

  Claim GRANTED = new Claim.Granted();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  default Claim hold(RoomType type, Stay stay, int rooms) {
    return ports().roomTypeNights().hold(type.hotel(), demand(type, stay, rooms));
  }

  default Claim sell(RoomType type, Stay stay) {
    return ports().roomTypeNights().sell(type.hotel(), demand(type, stay, 1));
  }

  /** Takes a room out of service from a day of June on. */
  default void suspend(Room room, int day) {
    assertThat(ports().rooms().setAvailable(room.hotel(), room.id(), false)).isTrue();
    ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(day));
  }

  static NightDemand demand(RoomType type, Stay stay, int rooms) {
    return NightDemand.of(stay, Map.of(type.id(), rooms));
  }

  static Claim fullOnNightsOf(RoomType type, int... days) {
    return new Claim.NoInventory(
        IntStream.of(days).mapToObj(day -> new RoomTypeNight(type.id(), june(day))).toList());
  }
}
