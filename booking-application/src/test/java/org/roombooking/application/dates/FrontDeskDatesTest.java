package org.roombooking.application.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.dates.HotelOnADay.reasons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.stay.Stay;

/** When guests come and go, by the dates on the wall of their hotel (Whole-Nights). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontDeskDatesTest {

  static Stream<LocalDay> days() {
    return LocalDay.all();
  }

  private static StepOutcome<?> checkIn(HotelOnADay hotel, Booking booking) {
    return hotel.house().useCases().checkIn().handle(hotel.house().step(booking.id()));
  }

  private static StepOutcome<?> markNoShow(HotelOnADay hotel, Booking booking) {
    return hotel.house().useCases().markNoShow().handle(hotel.house().step(booking.id()));
  }

  @ParameterizedTest
  @MethodSource("days")
  void guests_are_checked_in_from_the_first_instant_of_the_day_of_arrival(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var booking = hotel.booked(0, 1);

    hotel.at(day.begins().minusMillis(1));
    assertThat(reasons(checkIn(hotel, booking))).containsExactly(Reason.ARRIVAL_IN_FUTURE);

    hotel.at(day.begins());
    assertThat(checkIn(hotel, booking)).isInstanceOf(StepOutcome.Done.class);
  }

  @ParameterizedTest
  @MethodSource("days")
  void guests_are_checked_in_until_the_departure_day_begins(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var late = hotel.booked(0, 2);
    var tooLate = hotel.booked(0, 2);

    hotel.at(day.beginsAfter(2));
    assertThat(reasons(checkIn(hotel, tooLate))).containsExactly(Reason.STAY_OVER);

    hotel.at(day.beginsAfter(2).minusMillis(1));
    assertThat(checkIn(hotel, late)).isInstanceOf(StepOutcome.Done.class);
  }

  @ParameterizedTest
  @MethodSource("days")
  void nobody_is_a_no_show_before_the_day_of_arrival_is_over(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var booking = hotel.booked(0, 3);

    hotel.at(day.beginsAfter(1).minusMillis(1));
    assertThat(reasons(markNoShow(hotel, booking))).containsExactly(Reason.ARRIVAL_DAY_NOT_OVER);

    hotel.at(day.beginsAfter(1));
    assertThat(markNoShow(hotel, booking)).isInstanceOf(StepOutcome.Done.class);
    var noShow =
        (Booking.NoShow) hotel.house().ports().bookings().find(booking.id()).orElseThrow().value();
    assertThat(noShow.releasedFrom()).isEqualTo(day.date().plusDays(1));
    assertThat(noShow.released()).contains(hotel.stay(1, 2));
  }

  @ParameterizedTest
  @MethodSource("days")
  void who_leaves_early_has_stayed_for_the_nights_that_have_begun(LocalDay day) {
    assertThat(stayed(day, 0)).isEqualTo(Stay.of(day.date(), 1));
    assertThat(stayed(day, 1)).isEqualTo(Stay.of(day.date(), 1));
    assertThat(stayed(day, 2)).isEqualTo(Stay.of(day.date(), 2));
    assertThat(stayed(day, 3)).isEqualTo(Stay.of(day.date(), 3));
  }

  /** Of four nights, by who leaves at the first instant of a day and by who does at its last. */
  private static Stay stayed(LocalDay day, int daysLater) {
    var first = leaving(day, day.beginsAfter(daysLater));
    var last = leaving(day, day.beginsAfter(daysLater + 1).minusMillis(1));
    assertThat(last).isEqualTo(first);
    return first;
  }

  private static Stay leaving(LocalDay day, Instant when) {
    var hotel = HotelOnADay.of(day);
    var booking = hotel.booked(0, 4);
    hotel.at(day.begins());
    assertThat(checkIn(hotel, booking)).isInstanceOf(StepOutcome.Done.class);
    hotel.at(when);
    var house = hotel.house();
    var left = House.taken(house.useCases().checkOut().handle(house.step(booking.id()))).value();
    assertThat(left.details().total()).isEqualTo(total(left));
    return left.stayed();
  }

  private static Object total(Booking.CheckedOut left) {
    return left.details().rooms().getFirst().prices().total();
  }

  /** Samoa had no 30 December 2011: it went over the date line. */
  @Test
  void a_night_of_a_day_that_never_was_is_a_night_all_the_same() {
    var day = new LocalDay(ZoneId.of("Pacific/Apia"), LocalDate.of(2011, 12, 29));
    var hotel = HotelOnADay.of(day);
    var booking = hotel.booked(0, 3);
    assertThat(booking.details().stay().length()).isEqualTo(3);

    hotel.at(day.begins());
    assertThat(checkIn(hotel, booking)).isInstanceOf(StepOutcome.Done.class);
    hotel.at(day.beginsAfter(1));
    var house = hotel.house();
    var left = House.taken(house.useCases().checkOut().handle(house.step(booking.id()))).value();

    assertThat(left.stayed()).isEqualTo(hotel.stay(0, 2));
  }
}
