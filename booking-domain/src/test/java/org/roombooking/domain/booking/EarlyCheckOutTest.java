package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
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

/** Who leaves before the departure day has stayed for the nights that have begun. */
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
  void each_night_stayed_costs_what_it_was_sold_for() {
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
            new Booking.Confirmed(detailsOf(BookingFixtures.STAY, rooms), doors),
            midnight(ARRIVAL).instant());

    var left = leave(guests, midnight(ARRIVAL.plusDays(1)));

    var oneNight = Stay.of(ARRIVAL, 1);
    assertThat(left)
        .isEqualTo(
            new Booking.CheckedOut(guests, oneNight, midnight(ARRIVAL.plusDays(1)).instant()));
    assertThat(left.details())
        .isEqualTo(
            detailsOf(oneNight, List.of(aBookedRoom(1, oneNight), aBookedRoom(2, oneNight))));
    assertThat(left.assignment()).isEqualTo(doors);
  }

  @Test
  void the_stay_that_was_booked_is_kept_beside_the_one_that_took_place() {
    var left = leave(midnight(ARRIVAL.plusDays(1)));

    assertThat(left.was()).isEqualTo(aCheckedInBooking());
    assertThat(left.notStayed()).contains(new Stay(ARRIVAL.plusDays(1), DEPARTURE));
    assertThat(leave(midnight(DEPARTURE)).notStayed()).isEmpty();
  }

  @Test
  void nobody_has_stayed_longer_than_they_booked_or_before_they_came() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Booking.CheckedOut(
                aCheckedInBooking(), new Stay(ARRIVAL, DEPARTURE.plusDays(1)), BOOKED_AT));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Booking.CheckedOut(
                aCheckedInBooking(), new Stay(ARRIVAL.plusDays(1), DEPARTURE), BOOKED_AT));
  }

  private static Booking.CheckedOut stayedFor(int nights, HotelTime now) {
    return new Booking.CheckedOut(aCheckedInBooking(), Stay.of(ARRIVAL, nights), now.instant());
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
