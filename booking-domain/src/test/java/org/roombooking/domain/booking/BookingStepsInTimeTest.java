package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.END_OF_HOLD;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedInBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBookingWithItsDoor;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBooking;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBookingWithoutEndOfHold;
import static org.roombooking.domain.booking.BookingFixtures.at;
import static org.roombooking.domain.booking.BookingFixtures.lastInstantOf;
import static org.roombooking.domain.booking.BookingFixtures.midnight;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.stay.Stay;

/** Where each step leads, and on each side of the moment from which it may be taken or not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingStepsInTimeTest {

  @Nested
  class a_pending_booking {

    @Test
    void is_confirmed_until_just_before_its_hold_runs_out() {
      assertThat(BookingActions.confirm(aPendingBooking(), at(END_OF_HOLD.minusNanos(1))))
          .isEqualTo(allowed(aConfirmedBooking()));
    }

    @Test
    void is_not_confirmed_at_the_instant_its_hold_runs_out() {
      assertThat(BookingActions.confirm(aPendingBooking(), at(END_OF_HOLD)))
          .isEqualTo(refused(Reason.HOLD_EXPIRED));
    }

    @Test
    void expires_at_the_instant_its_hold_runs_out_however_late_it_is_noticed() {
      var expired = new Booking.Expired(aPendingBooking(), END_OF_HOLD);

      assertThat(BookingActions.expire(aPendingBooking(), at(END_OF_HOLD)))
          .isEqualTo(allowed(expired));
      assertThat(BookingActions.expire(aPendingBooking(), midnight(DEPARTURE)))
          .isEqualTo(allowed(expired));
      assertThat(BookingActions.expire(aPendingBooking(), at(END_OF_HOLD.minusNanos(1))))
          .isEqualTo(refused(Reason.HOLD_RUNNING));
    }

    @Test
    void is_taken_for_expired_from_the_instant_on_that_its_hold_runs_out() {
      assertThat(aPendingBooking().asOf(END_OF_HOLD.minusNanos(1))).isEqualTo(aPendingBooking());
      assertThat(aPendingBooking().asOf(END_OF_HOLD))
          .isEqualTo(new Booking.Expired(aPendingBooking(), END_OF_HOLD));
    }

    @Test
    void waits_for_ever_if_its_hold_has_no_end() {
      var booking = aPendingBookingWithoutEndOfHold();
      var inTenYears = midnight(ARRIVAL.plusYears(10));

      assertThat(booking.asOf(inTenYears.instant())).isEqualTo(booking);
      assertThat(BookingActions.confirm(booking, inTenYears))
          .isEqualTo(allowed(aConfirmedBooking()));
    }

    @Test
    void is_confirmed_late_by_who_wants_it_all_the_same_until_the_departure_day() {
      var lastNight = lastInstantOf(DEPARTURE.minusDays(1));

      assertThat(BookingActions.confirmLate(aPendingBooking(), at(END_OF_HOLD.minusNanos(1))))
          .isEqualTo(allowed(aConfirmedBooking()));
      assertThat(BookingActions.confirmLate(aPendingBooking(), at(END_OF_HOLD)))
          .isEqualTo(allowed(aConfirmedBooking()));
      assertThat(BookingActions.confirmLate(aPendingBooking(), lastNight))
          .isEqualTo(allowed(aConfirmedBooking()));
      assertThat(BookingActions.confirmLate(aPendingBooking(), midnight(DEPARTURE)))
          .isEqualTo(refused(Reason.HOLD_EXPIRED, Reason.STAY_OVER));
    }

    @Test
    void is_cancelled_at_the_moment_somebody_says_so() {
      assertThat(BookingActions.cancel(aPendingBooking(), at(BOOKED_AT.plusSeconds(1))))
          .isEqualTo(allowed(new Booking.Cancelled(aPendingBooking(), BOOKED_AT.plusSeconds(1))));
    }
  }

  @Nested
  class a_confirmed_booking {

    @Test
    void is_not_checked_in_in_the_last_instant_before_the_arrival_day() {
      var eve = lastInstantOf(ARRIVAL.minusDays(1));

      assertThat(BookingActions.checkIn(aConfirmedBookingWithItsDoor(), eve))
          .isEqualTo(refused(Reason.ARRIVAL_IN_FUTURE));
    }

    @Test
    void is_checked_in_from_midnight_of_the_arrival_day() {
      var midnight = midnight(ARRIVAL);

      assertThat(BookingActions.checkIn(aConfirmedBookingWithItsDoor(), midnight))
          .isEqualTo(
              allowed(new Booking.CheckedIn(aConfirmedBookingWithItsDoor(), midnight.instant())));
    }

    @Test
    void is_checked_in_until_the_last_instant_before_the_departure_day() {
      var late = lastInstantOf(DEPARTURE.minusDays(1));

      assertThat(BookingActions.checkIn(aConfirmedBookingWithItsDoor(), late))
          .isEqualTo(
              allowed(new Booking.CheckedIn(aConfirmedBookingWithItsDoor(), late.instant())));
    }

    @Test
    void is_not_checked_in_on_the_departure_day() {
      assertThat(BookingActions.checkIn(aConfirmedBookingWithItsDoor(), midnight(DEPARTURE)))
          .isEqualTo(refused(Reason.STAY_OVER));
    }

    @Test
    void is_not_checked_in_while_one_of_its_rooms_has_no_door() {
      assertThat(BookingActions.checkIn(aConfirmedBooking(), midnight(ARRIVAL)))
          .isEqualTo(refused(Reason.ROOM_NOT_ASSIGNED));
    }

    @Test
    void is_given_doors_until_the_last_instant_before_the_departure_day() {
      assertThat(BookingActions.assign(aConfirmedBooking(), lastInstantOf(DEPARTURE.minusDays(1))))
          .isEqualTo(allowed(aConfirmedBooking()));
      assertThat(BookingActions.assign(aConfirmedBooking(), midnight(DEPARTURE)))
          .isEqualTo(refused(Reason.STAY_OVER));
    }

    @Test
    void is_no_no_show_in_the_last_instant_of_the_arrival_day() {
      assertThat(BookingActions.markNoShow(aConfirmedBooking(), lastInstantOf(ARRIVAL)))
          .isEqualTo(refused(Reason.ARRIVAL_DAY_NOT_OVER));
    }

    @Test
    void is_a_no_show_from_midnight_after_the_arrival_day_and_frees_the_nights_to_come() {
      var midnight = midnight(ARRIVAL.plusDays(1));

      assertThat(BookingActions.markNoShow(aConfirmedBooking(), midnight))
          .isEqualTo(
              allowed(
                  new Booking.NoShow(
                      aConfirmedBooking(), midnight.instant(), ARRIVAL.plusDays(1))));
    }

    @Test
    void frees_as_a_no_show_the_nights_up_to_the_departure_and_none_once_it_has_come() {
      var lastNight = aConfirmedBooking().markNoShow(lastInstantOf(DEPARTURE.minusDays(1)));
      var tooLate = aConfirmedBooking().markNoShow(midnight(DEPARTURE));

      assertThat(lastNight.released()).contains(Stay.of(DEPARTURE.minusDays(1), 1));
      assertThat(tooLate.released()).isEmpty();
    }

    @Test
    void is_confirmed_no_second_time_however_late() {
      assertThat(BookingActions.confirmLate(aConfirmedBooking(), midnight(ARRIVAL)))
          .isEqualTo(refused(Reason.BOOKING_CONFIRMED));
    }

    @Test
    void is_a_no_show_after_the_departure_day_too() {
      var late = midnight(DEPARTURE.plusDays(1));

      assertThat(BookingActions.markNoShow(aConfirmedBooking(), late))
          .isEqualTo(
              allowed(
                  new Booking.NoShow(aConfirmedBooking(), late.instant(), DEPARTURE.plusDays(1))));
    }

    @Test
    void shows_no_doors_once_it_is_cancelled_but_keeps_them_to_be_undone() {
      assertThat(BookingActions.cancel(aConfirmedBookingWithItsDoor(), midnight(ARRIVAL)))
          .isEqualTo(
              allowed(
                  new Booking.Cancelled(
                      aConfirmedBookingWithItsDoor(), midnight(ARRIVAL).instant())));
      assertThat(
              new Booking.Cancelled(aConfirmedBookingWithItsDoor(), BOOKED_AT).assignment().doors())
          .isEmpty();
    }
  }

  @Nested
  class guests_in_the_house {

    @Test
    void leave_on_the_departure_day_after_the_stay_they_booked() {
      var morning = midnight(DEPARTURE);

      assertThat(BookingActions.checkOut(aCheckedInBooking(), morning))
          .isEqualTo(
              allowed(
                  new Booking.CheckedOut(
                      aCheckedInBooking(), BookingFixtures.STAY, morning.instant())));
    }

    @Test
    void leave_after_the_departure_day_having_stayed_for_the_nights_they_booked() {
      var late = midnight(DEPARTURE.plusDays(2));

      assertThat(BookingActions.checkOut(aCheckedInBooking(), late))
          .isEqualTo(
              allowed(
                  new Booking.CheckedOut(
                      aCheckedInBooking(), BookingFixtures.STAY, late.instant())));
    }
  }

  private static <T extends Booking> Decision<T> allowed(T next) {
    return new Decision.Allowed<>(next);
  }

  private static <T extends Booking> Decision<T> refused(Reason... reasons) {
    return new Decision.Refused<>(List.of(reasons));
  }
}
