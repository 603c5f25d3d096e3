package org.roombooking.domain.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.Room;

/**
 * A room of a booking is to be behind another door, for all its nights from one on.
 *
 * @param from one of the nights of the stay that are still to come
 */
public record RoomMove(BookedRoom room, Room target, LocalDate from) {

  /** Decides on the move alone; whether the door is open is known only when it is taken. */
  public Decision<Booking> decide(Booking booking, HotelTime now) {
    return switch (BookingActions.move(booking, now)) {
      case Decision.Refused<Booking> refused -> refused;
      case Decision.Allowed<Booking>(Booking allowed) -> {
        var reasons = reasonsAgainst(allowed);
        yield reasons.isEmpty()
            ? new Decision.Allowed<>(moved(allowed))
            : new Decision.Refused<>(reasons);
      }
    };
  }

  private List<Reason> reasonsAgainst(Booking booking) {
    var reasons = new ArrayList<Reason>();
    if (booking.assignment().doorOf(room.id()).isEmpty()) {
      reasons.add(Reason.ROOM_NOT_ASSIGNED);
    }
    if (!target.type().equals(room.type())) {
      reasons.add(Reason.ROOM_OF_OTHER_TYPE);
    }
    if (target.maxOccupancy() < room.guests()) {
      reasons.add(Reason.ROOM_TOO_SMALL);
    }
    return reasons;
  }

  private Booking moved(Booking booking) {
    return switch (booking) {
      case Booking.Confirmed confirmed -> confirmed.move(room.id(), from, target.id());
      case Booking.CheckedIn checkedIn -> checkedIn.move(room.id(), from, target.id());
      case Booking.Pending pending -> throw new IllegalStateException("Not sold: " + pending);
      case Booking.Ended ended -> throw new IllegalStateException("Has ended: " + ended);
    };
  }
}
