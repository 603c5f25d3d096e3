package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.property.RoomTypeId;

/** The room is booked for two. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendedRoomTest {

  private static final RoomTypeId SUITE = new RoomTypeId(new UUID(0, 66));

  @Test
  void a_room_is_of_another_type_if_the_booking_does_not_have_one_of_that_type_for_it() {
    assertThat(AmendedRoom.asBooked(ROOM).isOfAnotherType()).isFalse();
    assertThat(wanted(Optional.of(ROOM), ROOM.type(), 3).isOfAnotherType()).isFalse();
    assertThat(wanted(Optional.of(ROOM), SUITE, 2).isOfAnotherType()).isTrue();
    assertThat(wanted(Optional.empty(), ROOM.type(), 2).isOfAnotherType()).isTrue();
  }

  @Test
  void a_room_is_for_more_guests_if_fewer_are_booked_into_it() {
    assertThat(AmendedRoom.asBooked(ROOM).isForMoreGuests()).isFalse();
    assertThat(wanted(Optional.of(ROOM), ROOM.type(), 1).isForMoreGuests()).isFalse();
    assertThat(wanted(Optional.of(ROOM), ROOM.type(), 3).isForMoreGuests()).isTrue();
    assertThat(wanted(Optional.empty(), ROOM.type(), 1).isForMoreGuests()).isTrue();
  }

  private static AmendedRoom wanted(Optional<BookedRoom> before, RoomTypeId type, int guests) {
    return new AmendedRoom(ROOM.id(), before, type, Party.of(guests), Optional.empty());
  }
}
