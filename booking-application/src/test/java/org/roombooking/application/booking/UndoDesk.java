package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.application.testing.House;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** Where the owner of a house undoes last steps. */
record UndoDesk(House house) {

  StepOutcome<Booking> undo(BookingId booking) {
    return house.useCases().undoLastStep().handle(house.step(booking));
  }

  Versioned<Booking> stored(BookingId booking) {
    return house.ports().bookings().find(booking).orElseThrow();
  }

  void suspendTheRoomOf(Booking booking) {
    for (var door : booking.assignment().doors().values()) {
      var command = new SetRoomAvailable.Command(house.owner(), house.hotel().id(), door, false);
      assertThat(house.useCases().setRoomAvailable().handle(command))
          .isInstanceOf(SetRoomAvailable.Outcome.Done.class);
    }
  }

  static StepOutcome<Booking> done(Booking booking, long version) {
    return new StepOutcome.Done<>(new Versioned<>(booking, new Version(version)));
  }

  static StepOutcome<Booking> refused(Reason reason) {
    return new StepOutcome.NotAllowed<>(Action.UNDO, List.of(reason));
  }
}
