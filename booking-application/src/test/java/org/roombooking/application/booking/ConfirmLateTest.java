package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmLateTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(1);
  private final Booking.Pending booking = house.aPendingBooking(type, STAY).value();

  @Test
  void a_booking_in_time_is_confirmed_as_ever() {
    assertThat(confirmLate()).isEqualTo(confirmed(2));
    assertThat(house.free(type, 10, 12)).containsExactly(0, 0);
  }

  @Test
  void a_booking_whose_hold_has_run_out_takes_its_nights_again() {
    house.clock().setTo(END_OF_HOLD);

    assertThat(confirmLate()).isEqualTo(confirmed(3));

    assertThat(house.free(type, 10, 12)).containsExactly(0, 0);
    assertThat(house.ports().storedEvents().of(booking.id()))
        .extracting(BookingEvent::type)
        .containsExactly(
            BookingEvent.Type.CREATED, BookingEvent.Type.EXPIRED, BookingEvent.Type.CONFIRMED);
  }

  @Test
  void it_does_not_matter_whether_the_hold_was_swept() {
    house.clock().setTo(END_OF_HOLD);
    house.useCases().expireHolds().handle(house.hotel().id(), house.clock().instant());

    assertThat(confirmLate()).isEqualTo(confirmed(3));
  }

  @Test
  void without_being_asked_for_the_nights_are_not_taken_again() {
    house.clock().setTo(END_OF_HOLD);

    assertThat(house.useCases().confirmBooking().handle(house.step(booking.id())))
        .isEqualTo(new StepOutcome.NotAllowed<>(Action.CONFIRM, List.of(Reason.HOLD_EXPIRED)));
  }

  @Test
  void a_late_payment_never_makes_a_second_occupant() {
    house.clock().setTo(END_OF_HOLD);
    house.aConfirmedBooking(type, juneStay(11, 12));

    assertThat(confirmLate())
        .isEqualTo(new StepOutcome.NoInventory<>(List.of(new RoomTypeNight(type.id(), june(11)))));

    assertThat(house.ports().bookings().find(booking.id()))
        .contains(new Versioned<>(new Booking.Expired(booking, END_OF_HOLD), new Version(2)));
    assertThat(house.free(type, 10, 12)).containsExactly(1, 0);
  }

  @Test
  void a_stay_that_is_over_is_not_confirmed() {
    house.clock().setTo(House.midnightOf(12));

    assertThat(confirmLate())
        .isEqualTo(
            new StepOutcome.NotAllowed<>(
                Action.CONFIRM, List.of(Reason.HOLD_EXPIRED, Reason.STAY_OVER)));
  }

  @Test
  void a_booking_is_confirmed_once_however_many_ask_for_it() {
    house.clock().setTo(END_OF_HOLD);

    var outcomes = Race.of(number -> confirmLate());

    assertThat(Race.count(outcomes))
        .containsEntry(StepOutcome.Done.class, 1L)
        .containsEntry(StepOutcome.NotAllowed.class, 31L);
    assertThat(house.free(type, 10, 12)).containsExactly(0, 0);
  }

  private StepOutcome<Booking.Confirmed> confirmLate() {
    return house.useCases().confirmLate().handle(house.step(booking.id()));
  }

  private StepOutcome<Booking.Confirmed> confirmed(long version) {
    var confirmed = new Booking.Confirmed(booking.details(), RoomAssignment.none());
    return new StepOutcome.Done<>(new Versioned<>(confirmed, new Version(version)));
  }
}
