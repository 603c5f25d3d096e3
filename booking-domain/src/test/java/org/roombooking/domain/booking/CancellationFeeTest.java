package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;
import static org.roombooking.domain.booking.BookingFixtures.END_OF_HOLD;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.STAY;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedInBooking;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBooking;
import static org.roombooking.domain.booking.BookingFixtures.anExpiredBooking;
import static org.roombooking.domain.booking.BookingFixtures.baht;
import static org.roombooking.domain.booking.BookingFixtures.midnight;
import static org.roombooking.domain.booking.BookingFixtures.someDetails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.pricing.FeeTimeline;

/** To cancel costs nothing until the day of arrival, then 5 baht, and not to come 9. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CancellationFeeTest {

  private static final Instant LAST_FREE = midnight(ARRIVAL).instant().minusNanos(1);
  private static final Instant FIRST_PAID = midnight(ARRIVAL).instant();
  private static final BookingDetails DETAILS = onTerms();

  @Test
  void who_has_not_been_confirmed_owes_nothing() {
    var pending = new Booking.Pending(DETAILS, new Hold.WithoutEnd());

    assertThat(CancellationFee.toCancel(pending, FIRST_PAID)).contains(baht(0));
    assertThat(CancellationFee.owed(pending.cancel(FIRST_PAID))).contains(baht(0));
  }

  @Test
  void who_has_been_confirmed_owes_what_the_terms_say_of_the_moment() {
    var confirmed = new Booking.Confirmed(DETAILS, RoomAssignment.none());

    assertThat(CancellationFee.toCancel(confirmed, LAST_FREE)).contains(baht(0));
    assertThat(CancellationFee.toCancel(confirmed, FIRST_PAID)).contains(baht(5));
    assertThat(CancellationFee.owed(confirmed.cancel(LAST_FREE))).contains(baht(0));
    assertThat(CancellationFee.owed(confirmed.cancel(FIRST_PAID))).contains(baht(5));
  }

  @Test
  void who_does_not_come_owes_what_the_terms_say_of_that() {
    var noShow =
        new Booking.Confirmed(DETAILS, RoomAssignment.none())
            .markNoShow(midnight(ARRIVAL.plusDays(1)));

    assertThat(CancellationFee.owed(noShow)).contains(baht(9));
  }

  @Test
  void there_is_nothing_to_cancel_once_a_hold_has_run_out_or_the_guests_have_come() {
    assertThat(CancellationFee.toCancel(aPendingBooking(), END_OF_HOLD.minusNanos(1)))
        .contains(baht(0));
    assertThat(CancellationFee.toCancel(aPendingBooking(), END_OF_HOLD)).isEmpty();
    assertThat(CancellationFee.toCancel(aCheckedInBooking(), FIRST_PAID)).isEmpty();
    assertThat(CancellationFee.owed(anExpiredBooking())).isEmpty();
    assertThat(CancellationFee.owed(aCheckedInBooking())).isEmpty();
  }

  private static BookingDetails onTerms() {
    return new BookingDetails(
        someDetails().id(),
        someDetails().hotel(),
        someDetails().bookedBy(),
        Optional.empty(),
        "Malee Srisuk",
        Optional.empty(),
        false,
        STAY,
        List.of(ROOM),
        new FeeTimeline(List.of(new FeeTimeline.Step(FIRST_PAID, baht(0))), baht(5), baht(9)),
        BOOKED_AT);
  }
}
