package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.aBookedRoom;
import static org.roombooking.domain.booking.BookingFixtures.midnight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomMoveTest {

  private static final HotelTime BEFORE = midnight(ARRIVAL.minusDays(2));
  private static final LocalDate SECOND_NIGHT = ARRIVAL.plusDays(1);
  private static final RoomId OTHER_DOOR = new RoomId(new UUID(0, 102));

  private final Booking.Confirmed confirmed = BookingFixtures.aConfirmedBookingWithItsDoor();

  @Test
  void a_confirmed_booking_has_another_door_from_a_night_on() {
    assertThat(to(aRoom(ROOM.type(), ROOM.guests())).decide(confirmed, BEFORE))
        .isEqualTo(new Decision.Allowed<>(confirmed.move(ROOM.id(), SECOND_NIGHT, OTHER_DOOR)));
  }

  @Test
  void guests_who_are_there_have_another_door_from_a_night_on() {
    var checkedIn = BookingFixtures.aCheckedInBooking();

    assertThat(to(aRoom(ROOM.type(), ROOM.guests())).decide(checkedIn, midnight(ARRIVAL)))
        .isEqualTo(new Decision.Allowed<>(checkedIn.move(ROOM.id(), SECOND_NIGHT, OTHER_DOOR)));
  }

  @Test
  void guests_who_are_moved_stay_in_the_house_and_behind_their_door_until_then() {
    var checkedIn = BookingFixtures.aCheckedInBooking();

    var moved = checkedIn.move(ROOM.id(), SECOND_NIGHT, OTHER_DOOR);

    assertThat(moved.at()).isEqualTo(checkedIn.at());
    assertThat(moved.assignment().doorOn(ROOM.id(), ARRIVAL))
        .isEqualTo(checkedIn.assignment().doorOf(ROOM.id()));
    assertThat(moved.assignment().doorOn(ROOM.id(), SECOND_NIGHT)).contains(OTHER_DOOR);
  }

  @Test
  void nothing_is_moved_that_is_not_sold() {
    assertThat(
            to(aRoom(ROOM.type(), ROOM.guests()))
                .decide(BookingFixtures.aPendingBookingWithoutEndOfHold(), BEFORE))
        .isEqualTo(refused(Reason.BOOKING_PENDING));
  }

  @Test
  void a_room_of_another_type_is_an_amendment() {
    assertThat(to(aRoom(new RoomTypeId(new UUID(0, 99)), ROOM.guests())).decide(confirmed, BEFORE))
        .isEqualTo(refused(Reason.ROOM_OF_OTHER_TYPE));
  }

  @Test
  void all_guests_fit_into_the_room() {
    assertThat(to(aRoom(ROOM.type(), ROOM.guests() - 1)).decide(confirmed, BEFORE))
        .isEqualTo(refused(Reason.ROOM_TOO_SMALL));
  }

  @Test
  void a_room_without_a_door_is_given_one_and_not_moved() {
    var move = new RoomMove(aBookedRoom(2), aRoom(ROOM.type(), ROOM.guests()), SECOND_NIGHT);

    assertThat(move.decide(confirmed, BEFORE)).isEqualTo(refused(Reason.ROOM_NOT_ASSIGNED));
  }

  private static RoomMove to(Room target) {
    return new RoomMove(ROOM, target, SECOND_NIGHT);
  }

  private static Room aRoom(RoomTypeId type, int maxOccupancy) {
    return new Room(
        OTHER_DOOR,
        new HotelId(new UUID(0, 8)),
        type,
        new RoomNumber("102"),
        maxOccupancy,
        true,
        BookingFixtures.BOOKED_AT);
  }

  private static Decision<Booking> refused(Reason reason) {
    return new Decision.Refused<>(List.of(reason));
  }
}
