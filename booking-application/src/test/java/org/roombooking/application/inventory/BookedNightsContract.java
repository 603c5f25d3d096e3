package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.NightsLeft.night;
import static org.roombooking.application.inventory.NightsLeft.type;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.property.Room;

/** What every {@link Availability} must do with rooms that are held, sold or given to guests. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookedNightsContract extends NightsLeft {

  @Test
  default void held_rooms_are_not_free_on_their_nights() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);

    hold(type, juneStay(10, 12), 2);

    assertThat(availability(type, juneStay(9, 13), NOW))
        .containsExactly(type(type, night(9, 3), night(10, 1), night(11, 1), night(12, 3)));
  }

  @Test
  default void sold_rooms_are_not_free_on_their_nights() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);

    confirm(hold(type, juneStay(10, 11), 2));

    assertThat(availability(type, juneStay(10, 12), END_OF_HOLD))
        .containsExactly(type(type, night(10, 1), night(11, 3)));
  }

  @Test
  default void a_hold_counts_until_just_before_it_runs_out() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);

    hold(type, juneStay(10, 11), 1);

    assertThat(availability(type, juneStay(10, 11), END_OF_HOLD.minusMillis(1)))
        .containsExactly(type(type, night(10, 0)));
  }

  @Test
  default void a_hold_does_not_count_from_the_instant_on_that_it_runs_out() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);

    hold(type, juneStay(10, 12), 2);

    assertThat(availability(type, juneStay(10, 12), END_OF_HOLD))
        .containsExactly(type(type, night(10, 2), night(11, 2)));
  }

  @Test
  default void a_hold_without_end_counts_for_ever() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    given.aPendingBooking(type, juneStay(10, 11), new Hold.WithoutEnd());
    claim(type, juneStay(10, 11), 1);

    assertThat(availability(type, juneStay(10, 11), Instant.parse("2099-01-01T00:00:00Z")))
        .containsExactly(type(type, night(10, 0)));
  }

  @Test
  default void holds_that_ran_out_elsewhere_change_nothing_here() {
    var given = new Given(ports());
    var here = given.aRoomTypeWithRooms(2);
    var sameHotel = given.aRoomTypeOf(here.hotel());
    given.aRoomOf(sameHotel);
    hold(sameHotel, juneStay(10, 11), 1);
    hold(given.aRoomTypeWithRooms(1), juneStay(10, 11), 1);
    confirm(hold(here, juneStay(10, 11), 1));

    assertThat(availability(here, juneStay(10, 11), END_OF_HOLD))
        .containsExactly(type(here, night(10, 1)), type(sameHotel, night(10, 1)));
  }

  @Test
  default void a_booking_that_has_its_room_takes_one_still() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aRoomOf(type);
    var booking = confirm(hold(type, juneStay(10, 12), 1));

    putInto(room, booking);

    assertThat(availability(type, juneStay(11, 13), NOW))
        .containsExactly(type(type, night(11, 1), night(12, 2)));
    assertThat(availability(type, juneStay(12, 13), NOW)).containsExactly(type(type, night(12, 2)));
  }

  private void putInto(Room room, Booking.Confirmed booking) {
    var details = booking.details();
    var doors = Map.of(details.rooms().getFirst().id(), room.id());
    assertThat(ports().roomNights().occupy(details.hotel(), details.id(), doors, details.stay()))
        .isEqualTo(new RoomNights.Occupation.Occupied());
  }
}
