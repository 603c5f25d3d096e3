package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.DOUBLE;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.booking.RoomToCome;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Who can have one room throughout, in two rooms from the 1st of June to the 30th (docs/rules.md:
 * One room throughout).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypeRackTest {

  private static final Stay SHOWN = june(1, 30);

  @Test
  void stays_in_rooms_that_are_never_closed_need_no_more_than_a_room_each_night() {
    var rack = rack(List.of(open(1), open(2)), toCome(1, june(2, 5)), toCome(2, june(3, 6)));

    assertThat(rack.withOneMore(2, june(5, 9)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(2, june(4, 9)).seatsAsManyAs(rack)).isFalse();
  }

  @Test
  void two_stays_that_need_the_same_room_because_of_when_the_other_is_closed_cannot_both_be_had() {
    var rack = rack(List.of(open(1, june(2, 3), june(5, 6)), open(2)), toCome(1, june(3, 6)));

    assertThat(rack.withOneMore(2, june(2, 4)).seatsAsManyAs(rack)).isFalse();
    assertThat(rack.withOneMore(2, june(2, 3)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(2, june(3, 5)).seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void somebody_moves_to_the_room_that_is_closed_later_where_that_makes_place() {
    var rack = rack(List.of(open(1, june(5, 6)), open(2)), toCome(1, june(2, 4), 2));

    assertThat(rack.withOneMore(2, june(3, 7)).seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void who_is_left_out_anyway_keeps_nobody_else_from_a_room() {
    var rack =
        rack(
            List.of(open(1, june(2, 3)), open(2, june(3, 4))),
            toCome(1, june(2, 4)),
            toCome(2, june(10, 12)));

    assertThat(rack.withOneMore(2, june(11, 13)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(2, june(1, 4)).seatsAsManyAs(rack)).isFalse();
  }

  @Test
  void a_party_needs_a_room_that_is_large_enough_for_it() {
    var rack = rack(List.of(open(1), sized(2, 4)), toCome(1, june(2, 5)));

    assertThat(rack.withOneMore(4, june(3, 6)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(5, june(3, 6)).seatsAsManyAs(rack)).isFalse();
    var large = rack.withOneMore(4, june(3, 6));
    assertThat(large.seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void nights_that_are_not_shown_do_not_count() {
    var rack = rack(List.of(open(1, june(28, 30)), open(2)), toCome(1, june(27, 35)));

    assertThat(rack.withOneMore(2, june(25, 28)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(2, june(29, 40)).seatsAsManyAs(rack)).isFalse();
  }

  @Test
  void on_nights_that_may_be_overbooked_there_is_one_place_more_than_there_are_rooms() {
    var rack =
        TypeRack.of(
            DOUBLE,
            SHOWN,
            List.of(open(1, june(2, 3), june(5, 6)), open(2)),
            Map.of(LocalDate.of(2030, 6, 2), 1, LocalDate.of(2030, 6, 3), 1),
            List.of(toCome(1, june(3, 6))));

    assertThat(rack.withOneMore(2, june(2, 4)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(2, june(2, 5)).seatsAsManyAs(rack)).isFalse();
  }

  @Test
  void who_has_been_given_a_room_ahead_may_be_given_another() {
    var rooms = List.of(open(1, june(6, 7)), open(2, june(2, 4)));
    var seated = rack(rooms, toCome(1, june(2, 4), 2));
    var waiting = rack(rooms, toCome(1, june(2, 4)));

    assertThat(seated.withOneMore(2, june(2, 6)).seatsAsManyAs(seated)).isTrue();
    assertThat(waiting.withOneMore(2, june(2, 6)).seatsAsManyAs(waiting)).isFalse();
  }

  @Test
  void a_door_that_is_out_of_service_is_nobody_s_place() {
    var rack = rack(List.of(open(1)), toCome(1, june(2, 4), 9));

    assertThat(rack.withOneMore(2, june(4, 6)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.withOneMore(2, june(3, 6)).seatsAsManyAs(rack)).isFalse();
  }

  @Test
  void without_a_booking_nobody_of_it_is_to_come() {
    var rack = rack(List.of(open(1)), toCome(1, june(2, 5)));
    var others = rack.without(booking(june(2, 5), RoomAssignment.none(), DOUBLE));

    assertThat(rack.withOneMore(2, june(2, 5)).seatsAsManyAs(rack)).isFalse();
    assertThat(others.withOneMore(2, june(2, 5)).seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void without_guests_who_are_in_the_house_the_room_is_free_that_they_are_in() {
    var rack = rack(List.of(open(1, june(1, 5))));
    var others = rack.without(inTheHouse(june(1, 5), behind(1)));

    assertThat(rack.withOneMore(2, june(4, 6)).seatsAsManyAs(rack)).isFalse();
    assertThat(others.withOneMore(2, june(4, 6)).seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void a_booking_takes_a_room_whatever_door_it_has_been_given() {
    var rack = rack(List.of(open(1)), toCome(2, june(2, 4)));

    assertThat(rack.with(booking(june(4, 6), behind(9), DOUBLE)).seatsAsManyAs(rack)).isTrue();
    assertThat(rack.with(booking(june(3, 6), behind(9), DOUBLE)).seatsAsManyAs(rack)).isFalse();
  }

  @Test
  void rooms_of_another_type_take_none_of_this_one() {
    var rack = rack(List.of(open(1)));
    var suite = new RoomTypeId(new UUID(0, 66));

    assertThat(
            rack.with(booking(june(2, 4), RoomAssignment.none(), DOUBLE, suite))
                .seatsAsManyAs(rack))
        .isTrue();
    assertThat(
            rack.with(booking(june(2, 4), RoomAssignment.none(), DOUBLE, DOUBLE))
                .seatsAsManyAs(rack))
        .isFalse();
  }

  @Test
  void a_booking_for_nights_that_are_not_shown_takes_nothing() {
    var rack = rack(List.of(open(1)), toCome(2, june(2, 4)));

    assertThat(rack.with(booking(june(30, 33), RoomAssignment.none(), DOUBLE)).seatsAsManyAs(rack))
        .isTrue();
  }

  @Test
  void guests_in_the_house_stay_behind_their_door_and_others_get_any_room() {
    var rack = rack(List.of(open(1), open(2, june(6, 7))));
    var inTheHouse = rack.with(inTheHouse(june(2, 5), behind(1)));
    var toCome = rack.with(booking(june(2, 5), behind(1), DOUBLE));

    assertThat(inTheHouse.withOneMore(2, june(3, 8)).seatsAsManyAs(rack)).isFalse();
    assertThat(inTheHouse.withOneMore(2, june(5, 8)).seatsAsManyAs(rack)).isTrue();
    assertThat(toCome.withOneMore(2, june(3, 8)).seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void guests_in_a_room_that_is_out_of_service_take_no_other() {
    var rack = rack(List.of(open(1)));
    var inTheHouse = rack.with(inTheHouse(june(2, 5), behind(9)));

    assertThat(inTheHouse.withOneMore(2, june(3, 8)).seatsAsManyAs(rack)).isTrue();
  }

  @Test
  void who_changes_rooms_stays_behind_one_door_after_the_other() {
    var rack = rack(List.of(open(1), open(2)));
    var moving =
        rack.with(
            booking(june(2, 6), behind(1), DOUBLE).move(id(1), june(4, 6).arrival(), door(2)));

    assertThat(moving.withOneMore(2, june(2, 6)).seatsAsManyAs(rack)).isFalse();
    assertThat(moving.withOneMore(2, june(2, 4)).seatsAsManyAs(rack)).isTrue();
    assertThat(moving.withOneMore(2, june(4, 6)).seatsAsManyAs(rack)).isTrue();
  }

  private static Booking.Confirmed booking(
      Stay stay, RoomAssignment assignment, RoomTypeId... types) {
    var rooms =
        IntStream.range(0, types.length)
            .mapToObj(room -> PlanFixtures.aBookedRoom(id(1 + room), types[room], stay))
            .toArray(BookedRoom[]::new);
    return PlanFixtures.aBooking(1, stay, assignment, rooms);
  }

  private static Booking.CheckedIn inTheHouse(Stay stay, RoomAssignment assignment) {
    return new Booking.CheckedIn(booking(stay, assignment, DOUBLE), PlanFixtures.BOOKED_AT);
  }

  private static RoomAssignment behind(int room) {
    return new RoomAssignment(Map.of(id(1), door(room)));
  }

  private static TypeRack rack(List<OpenNights> rooms, RoomToCome... toCome) {
    return TypeRack.of(DOUBLE, SHOWN, rooms, Map.of(), List.of(toCome));
  }

  private static RoomToCome toCome(int number, Stay stay) {
    return new RoomToCome(id(number), stay, 2, Optional.empty());
  }

  private static RoomToCome toCome(int number, Stay stay, int room) {
    return new RoomToCome(id(number), stay, 2, Optional.of(door(room)));
  }

  private static OpenNights open(int number, Stay... closed) {
    return open(number, 2, closed);
  }

  private static OpenNights sized(int number, int maxOccupancy) {
    return open(number, maxOccupancy);
  }

  private static OpenNights open(int number, int maxOccupancy, Stay... closed) {
    var nights = new HashSet<LocalDate>(SHOWN.nights());
    for (var some : closed) {
      nights.removeAll(new ArrayList<>(some.nights()));
    }
    var room =
        new Room(
            door(number),
            new HotelId(new UUID(0, 2)),
            DOUBLE,
            new RoomNumber(Integer.toString(100 + number)),
            maxOccupancy,
            true,
            Instant.EPOCH);
    return new OpenNights(room, nights);
  }
}
