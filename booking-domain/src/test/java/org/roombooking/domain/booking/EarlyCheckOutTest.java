package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.DOOR;
import static org.roombooking.domain.booking.BookingFixtures.aBookedRoom;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedInBooking;
import static org.roombooking.domain.booking.BookingFixtures.baht;
import static org.roombooking.domain.booking.BookingFixtures.detailsOf;
import static org.roombooking.domain.booking.BookingFixtures.lastInstantOf;
import static org.roombooking.domain.booking.BookingFixtures.midnight;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/** Rule 4: who leaves before the departure day has stayed for the nights that have begun. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlyCheckOutTest {

  @Test
  void on_the_day_before_the_departure_the_last_night_is_not_stayed() {
    assertThat(leave(lastInstantOf(DEPARTURE.minusDays(1))))
        .isEqualTo(stayedFor(2, lastInstantOf(DEPARTURE.minusDays(1))));
  }

  @Test
  void on_the_second_day_one_night_was_stayed() {
    assertThat(leave(midnight(ARRIVAL.plusDays(1))))
        .isEqualTo(stayedFor(1, midnight(ARRIVAL.plusDays(1))));
  }

  @Test
  void on_the_arrival_day_one_night_was_stayed_at_the_least() {
    assertThat(leave(midnight(ARRIVAL))).isEqualTo(stayedFor(1, midnight(ARRIVAL)));
    assertThat(leave(lastInstantOf(ARRIVAL))).isEqualTo(stayedFor(1, lastInstantOf(ARRIVAL)));
  }

  @Test
  void each_night_stayed_costs_what_it_was_sold_for_rule_13() {
    assertThat(leave(midnight(ARRIVAL.plusDays(1))).details().total()).isEqualTo(baht(10));
    assertThat(leave(midnight(ARRIVAL.plusDays(2))).details().total()).isEqualTo(baht(10 + 11));
    assertThat(leave(midnight(DEPARTURE)).details().total()).isEqualTo(baht(10 + 11 + 12));
  }

  @Test
  void all_rooms_of_the_booking_are_left_together() {
    var rooms = List.of(aBookedRoom(1), aBookedRoom(2));
    var doors =
        new RoomAssignment(
            Map.of(
                rooms.get(0).id(), new RoomId(new UUID(0, 101)),
                rooms.get(1).id(), new RoomId(new UUID(0, 102))));
    var guests =
        new Booking.CheckedIn(
            detailsOf(BookingFixtures.STAY, rooms), doors, midnight(ARRIVAL).instant());

    var left = leave(guests, midnight(ARRIVAL.plusDays(1)));

    var oneNight = Stay.of(ARRIVAL, 1);
    assertThat(left)
        .isEqualTo(
            new Booking.CheckedOut(
                detailsOf(oneNight, List.of(aBookedRoom(1, oneNight), aBookedRoom(2, oneNight))),
                doors,
                midnight(ARRIVAL.plusDays(1)).instant()));
  }

  private static Booking.CheckedOut stayedFor(int nights, HotelTime now) {
    var stay = Stay.of(ARRIVAL, nights);
    return new Booking.CheckedOut(
        detailsOf(stay, List.of(aBookedRoom(1, stay))), DOOR, now.instant());
  }

  private static Booking.CheckedOut leave(HotelTime now) {
    return leave(aCheckedInBooking(), now);
  }

  private static Booking.CheckedOut leave(Booking.CheckedIn guests, HotelTime now) {
    return switch (BookingActions.checkOut(guests, now)) {
      case Decision.Allowed<Booking.CheckedOut>(var checkedOut) -> checkedOut;
      case Decision.Refused<Booking.CheckedOut>(var reasons) -> throw new AssertionError(reasons);
    };
  }
}
