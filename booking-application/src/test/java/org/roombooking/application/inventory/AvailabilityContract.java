package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.NightsLeft.night;
import static org.roombooking.application.inventory.NightsLeft.type;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;

/** What every {@link Availability} must do, together with the other ports of its store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AvailabilityContract extends BookedNightsContract, NightTermsContract {

  @Test
  default void all_rooms_are_free_where_nobody_has_booked() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);

    assertThat(availability(type, juneStay(10, 12), NOW))
        .containsExactly(type(type, night(10, 3), night(11, 3)));
  }

  @Test
  default void a_type_without_rooms_has_nothing_free() {
    var type = new Given(ports()).aRoomTypeWithRooms(0);

    assertThat(availability(type, juneStay(10, 11), NOW)).containsExactly(type(type, night(10, 0)));
  }

  @Test
  default void every_active_type_of_the_hotel_is_told_in_the_order_of_ids() {
    var given = new Given(ports());
    var first = given.aRoomTypeWithRooms(1);
    addSuspended(given.aNewRoomTypeOf(first.hotel()));
    var second = given.aRoomTypeOf(first.hotel());
    given.aRoomTypeWithRooms(5);

    assertThat(availability(first, juneStay(10, 11), NOW))
        .containsExactly(type(first, night(10, 1)), type(second, night(10, 0)));
  }

  @Test
  default void a_hotel_that_is_unknown_has_nothing_to_tell() {
    var unknown = new HotelId(new Given(ports()).anId());

    assertThat(ports().availability().of(unknown, juneStay(10, 11), NOW)).isEmpty();
  }

  @Test
  default void a_suspended_room_is_not_free() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aNewRoomOf(type);
    assertThat(
            ports()
                .rooms()
                .add(new Room(room.id(), room.hotel(), type.id(), room.number(), 2, false, NOW)))
        .isTrue();

    assertThat(availability(type, juneStay(10, 11), NOW)).containsExactly(type(type, night(10, 1)));
  }

  @Test
  default void rooms_that_may_be_overbooked_are_free_too() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(10, 11), 2);

    assertThat(availability(type, juneStay(10, 12), NOW))
        .containsExactly(type(type, night(10, 3), night(11, 1)));
  }

  private void addSuspended(RoomType type) {
    var suspended =
        new RoomType(
            type.id(), type.hotel(), type.name(), type.description(), 0, false, type.createdAt());
    assertThat(ports().roomTypes().add(suspended)).isTrue();
  }
}
