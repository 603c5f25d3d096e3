package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.DOOR;
import static org.roombooking.domain.booking.BookingFixtures.ROOM;
import static org.roombooking.domain.booking.BookingFixtures.STAY;
import static org.roombooking.domain.booking.BookingFixtures.aBookedRoom;
import static org.roombooking.domain.booking.BookingFixtures.detailsOf;
import static org.roombooking.domain.booking.BookingFixtures.midnight;
import static org.roombooking.domain.booking.BookingFixtures.someDetails;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendingTest {

  private static final HotelTime BEFORE = midnight(ARRIVAL.minusDays(2));
  private static final HotelTime SECOND_DAY = midnight(ARRIVAL.plusDays(1));

  @Nested
  class before_the_guests_have_come {

    private final Booking.Confirmed confirmed = BookingFixtures.aConfirmedBookingWithItsDoor();

    @Test
    void a_pending_booking_becomes_what_is_wanted_and_keeps_its_hold() {
      var pending = BookingFixtures.aPendingBookingWithoutEndOfHold();
      var next = nights(ARRIVAL, DEPARTURE.plusDays(1));

      assertThat(Amending.amend(pending, next, BEFORE))
          .isEqualTo(allowed(new Booking.Pending(next, pending.hold())));
    }

    @Test
    void a_room_that_keeps_its_type_keeps_its_door() {
      var next = nights(ARRIVAL.minusDays(1), DEPARTURE);

      assertThat(Amending.amend(confirmed, next, BEFORE))
          .isEqualTo(allowed(new Booking.Confirmed(next, DOOR)));
    }

    @Test
    void a_room_that_becomes_another_type_waits_for_another_door() {
      var next = detailsOf(STAY, List.of(ofAnotherType()));

      assertThat(Amending.amend(confirmed, next, BEFORE))
          .isEqualTo(allowed(new Booking.Confirmed(next, RoomAssignment.none())));
    }

    @Test
    void a_stay_begins_today_at_the_earliest() {
      assertThat(Amending.amend(confirmed, nights(BEFORE.date(), DEPARTURE), BEFORE))
          .isInstanceOf(Decision.Allowed.class);
      assertThat(Amending.amend(confirmed, nights(BEFORE.date().minusDays(1), DEPARTURE), BEFORE))
          .isEqualTo(refused(Reason.ARRIVAL_IN_PAST));
    }

    @Test
    void late_guests_keep_their_arrival_and_leave_tomorrow_at_the_earliest() {
      assertThat(Amending.amend(confirmed, nights(ARRIVAL, ARRIVAL.plusDays(2)), SECOND_DAY))
          .isInstanceOf(Decision.Allowed.class);
      assertThat(Amending.amend(confirmed, nights(ARRIVAL, ARRIVAL.plusDays(1)), SECOND_DAY))
          .isEqualTo(refused(Reason.DEPARTURE_IN_PAST));
    }

    @Test
    void the_rooms_of_late_guests_stay_what_they_are() {
      var next = detailsOf(STAY, List.of(ROOM, aBookedRoom(2)));

      assertThat(Amending.amend(confirmed, next, midnight(ARRIVAL)))
          .isInstanceOf(Decision.Allowed.class);
      assertThat(Amending.amend(confirmed, next, SECOND_DAY))
          .isEqualTo(refused(Reason.ROOMS_FIXED));
    }

    @Test
    void it_is_too_late_once_the_departure_day_has_come() {
      var next = nights(DEPARTURE, DEPARTURE.plusDays(1));

      assertThat(Amending.amend(confirmed, next, midnight(DEPARTURE)))
          .isEqualTo(refused(Reason.STAY_OVER));
    }
  }

  @Nested
  class while_the_guests_are_in_the_house {

    private final Booking.CheckedIn checkedIn = BookingFixtures.aCheckedInBooking();

    @Test
    void they_stay_on_in_their_room_even_from_the_departure_day() {
      var next = nights(ARRIVAL, DEPARTURE.plusDays(1));

      assertThat(Amending.amend(checkedIn, next, midnight(DEPARTURE)))
          .isEqualTo(
              allowed(new Booking.CheckedIn(new Booking.Confirmed(next, DOOR), checkedIn.at())));
    }

    @Test
    void they_leave_today_at_the_earliest() {
      assertThat(Amending.amend(checkedIn, nights(ARRIVAL, ARRIVAL.plusDays(1)), SECOND_DAY))
          .isInstanceOf(Decision.Allowed.class);
      assertThat(
              Amending.amend(
                  checkedIn, nights(ARRIVAL, ARRIVAL.plusDays(1)), midnight(ARRIVAL.plusDays(2))))
          .isEqualTo(refused(Reason.DEPARTURE_IN_PAST));
    }

    @Test
    void guests_who_forgot_to_check_out_can_still_be_renamed() {
      assertThat(Amending.amend(checkedIn, someDetails(), midnight(DEPARTURE.plusDays(3))))
          .isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void their_arrival_and_rooms_stay_what_they_are() {
      var later = new Stay(ARRIVAL.plusDays(1), DEPARTURE);
      var next = detailsOf(later, List.of(aBookedRoom(2, later)));

      assertThat(Amending.amend(checkedIn, next, SECOND_DAY))
          .isEqualTo(refused(Reason.ARRIVAL_FIXED, Reason.ROOMS_FIXED));
    }
  }

  @Test
  void an_ended_booking_is_what_it_was() {
    assertThat(Amending.amend(BookingFixtures.aCancelledBooking(), someDetails(), BEFORE))
        .isEqualTo(refused(Reason.BOOKING_CANCELLED));
    assertThat(Amending.amend(BookingFixtures.aCheckedOutBooking(), someDetails(), BEFORE))
        .isEqualTo(refused(Reason.BOOKING_CHECKED_OUT));
    assertThat(Amending.amend(BookingFixtures.aNoShow(), someDetails(), BEFORE))
        .isEqualTo(refused(Reason.BOOKING_NO_SHOW));
    assertThat(Amending.amend(BookingFixtures.aPendingBooking(), someDetails(), SECOND_DAY))
        .isEqualTo(refused(Reason.HOLD_EXPIRED));
  }

  private static BookingDetails nights(LocalDate arrival, LocalDate departure) {
    var stay = new Stay(arrival, departure);
    return detailsOf(stay, List.of(aBookedRoom(1, stay)));
  }

  private static BookedRoom ofAnotherType() {
    return new BookedRoom(
        ROOM.id(), new RoomTypeId(new UUID(0, 66)), 2, ROOM.standard(), ROOM.prices());
  }

  private static Decision<Booking> allowed(Booking next) {
    return new Decision.Allowed<>(next);
  }

  private static Decision<Booking> refused(Reason... reasons) {
    return new Decision.Refused<>(List.of(reasons));
  }
}
