package org.roombooking.application.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.dates.HotelOnADay.reasons;
import static org.roombooking.application.testing.Given.baht;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.pricing.SetPriceRules;
import org.roombooking.application.pricing.WantedTerms;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.money.Rounding;

/** What lasts so long lasts so long, whatever the clocks on the wall do meanwhile. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MomentsTest {

  private static final Duration HOLD = Duration.ofMinutes(30);
  private static final Duration UNDO_WINDOW = Duration.ofDays(1);

  static Stream<LocalDay> days() {
    return LocalDay.all();
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_hold_lasts_half_an_hour_while_clocks_are_changed(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var made = day.momentBefore();
    hotel.at(made);
    var first = pending(hotel);
    var second = pending(hotel);

    hotel.at(made.plus(HOLD).minusMillis(1));
    assertThat(confirm(hotel, first)).isInstanceOf(StepOutcome.Done.class);

    hotel.at(made.plus(HOLD));
    assertThat(reasons(confirm(hotel, second))).containsExactly(Reason.HOLD_EXPIRED);
  }

  private static BookingId pending(HotelOnADay hotel) {
    return hotel.house().aPendingBooking(hotel.type(), hotel.stay(2, 2)).value().id();
  }

  private static StepOutcome<?> confirm(HotelOnADay hotel, BookingId booking) {
    return hotel.house().useCases().confirmBooking().handle(hotel.house().step(booking));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_step_can_be_undone_for_24_hours_be_the_day_longer_or_shorter(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var first = hotel.booked(4, 1);
    var second = hotel.booked(5, 1);
    var cancelled = day.begins();
    hotel.at(cancelled);
    cancel(hotel, first);
    cancel(hotel, second);

    hotel.at(cancelled.plus(UNDO_WINDOW).minusMillis(1));
    assertThat(undo(hotel, first)).isInstanceOf(StepOutcome.Done.class);

    hotel.at(cancelled.plus(UNDO_WINDOW));
    assertThat(reasons(undo(hotel, second))).containsExactly(Reason.UNDO_WINDOW_OVER);
  }

  private static void cancel(HotelOnADay hotel, Booking booking) {
    House.taken(hotel.house().useCases().cancelBooking().handle(hotel.house().step(booking.id())));
  }

  private static StepOutcome<?> undo(HotelOnADay hotel, Booking booking) {
    return hotel.house().useCases().undoLastStep().handle(hotel.house().step(booking.id()));
  }

  @ParameterizedTest
  @MethodSource("days")
  void nobody_comes_back_once_the_departure_day_has_begun(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    var booking = hotel.booked(0, 1);
    hotel.at(day.beginsAfter(1).minusMillis(1));
    cancel(hotel, booking);
    hotel.at(day.beginsAfter(1));

    assertThat(reasons(undo(hotel, booking))).containsExactly(Reason.STAY_OVER);
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_fee_is_owed_from_so_many_hours_before_the_first_instant_of_the_arrival(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    setTerms(hotel, 24);
    var booking = hotel.booked(1, 2);
    var until = day.beginsAfter(1).minus(Duration.ofHours(24));

    assertThat(feeAt(hotel, until.minusMillis(1), booking)).isEqualTo(baht(0));
    assertThat(feeAt(hotel, until, booking)).isEqualTo(baht(100));
    hotel.at(until);
    cancel(hotel, booking);
    var cancelled = hotel.house().ports().bookings().find(booking.id()).orElseThrow().value();
    assertThat(cancelled.details().terms().feeAt(until)).isEqualTo(baht(100));
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_fee_can_begin_after_the_day_of_arrival_has_begun(LocalDay day) {
    var hotel = HotelOnADay.of(day);
    setTerms(hotel, -12);
    var booking = hotel.booked(0, 2);
    var until = day.begins().plus(Duration.ofHours(12));

    assertThat(feeAt(hotel, until.minusMillis(1), booking)).isEqualTo(baht(0));
    assertThat(feeAt(hotel, until, booking)).isEqualTo(baht(100));
  }

  /** Free until so many hours before the arrival, then the first night. */
  private static void setTerms(HotelOnADay hotel, int hours) {
    var house = hotel.house();
    var terms =
        new WantedTerms(
            List.of(new WantedTerms.Step(hours, new WantedTerms.WantedFee.None())),
            new WantedTerms.WantedFee.Nights(1),
            new WantedTerms.WantedFee.None());
    var command =
        new SetPriceRules.Command(house.owner(), house.hotel().id(), Rounding.standard(), terms);
    assertThat(house.useCases().setPriceRules().handle(command))
        .isInstanceOf(SetPriceRules.Outcome.Done.class);
  }

  private static Money feeAt(HotelOnADay hotel, Instant now, Booking booking) {
    hotel.at(now);
    return hotel
        .house()
        .useCases()
        .previewCancellation()
        .handle(hotel.house().owner(), booking.id())
        .orElseThrow()
        .feeNow()
        .orElseThrow();
  }
}
