package org.roombooking.domain.assignment;

import java.util.Optional;
import java.util.Set;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * A stay that needs a room on all its nights: the same one, unless its guests have agreed to change
 * rooms and somebody would be without one otherwise.
 *
 * @param guests who have to fit into the room, at least 1
 * @param wishes features that the room should have, if possible
 * @param door the room it has been given, if any; another one is a move
 * @param pinned whether it has to keep that room: it was promised, or the guests are in it
 * @param booking whose rooms are to be near each other; empty where there is nobody to be near to
 * @param mayChange whether its guests have agreed to sleep in several rooms, one after the other;
 *     whoever has been given a room keeps to one all the same
 */
public record PlanStay(
    BookedRoomId id,
    Stay nights,
    WantedRooms wanted,
    int guests,
    Set<RoomFeature> wishes,
    Optional<RoomId> door,
    boolean pinned,
    Optional<BookingId> booking,
    boolean mayChange) {

  /** A stay with nobody to be near to, in one room. */
  public PlanStay(
      BookedRoomId id,
      Stay nights,
      WantedRooms wanted,
      int guests,
      Set<RoomFeature> wishes,
      Optional<RoomId> door,
      boolean pinned) {
    this(id, nights, wanted, guests, wishes, door, pinned, Optional.empty(), false);
  }

  /** A stay in any room of a type, at best in the one that it has been given. */
  static PlanStay ofType(
      RoomTypeId type, BookedRoomId id, int guests, Stay nights, Optional<RoomId> door) {
    return new PlanStay(id, nights, new WantedRooms.OfType(type), guests, Set.of(), door, false);
  }

  public PlanStay {
    wishes = Set.copyOf(wishes);
    if (pinned && door.isEmpty()) {
      throw new IllegalArgumentException("Pinned to no room: " + id);
    }
  }

  /** The same stay, to be near the others of a booking. */
  PlanStay ofBooking(BookingId whose) {
    return new PlanStay(
        id, nights, wanted, guests, wishes, door, pinned, Optional.of(whose), mayChange);
  }

  /** The same stay in a room that should have some features, if possible. */
  PlanStay wishing(Set<RoomFeature> features) {
    return new PlanStay(id, nights, wanted, guests, features, door, pinned, booking, mayChange);
  }

  /** The same stay, kept in the room that it has been given, whatever was wished for. */
  PlanStay kept() {
    return new PlanStay(id, nights, wanted, guests, Set.of(), door, true, booking, mayChange);
  }

  /** The same for guests who have agreed to change rooms, or not. */
  PlanStay allowingChanges(boolean agreed) {
    return new PlanStay(id, nights, wanted, guests, wishes, door, pinned, booking, agreed);
  }

  /** Whether it can be planned with several rooms. */
  boolean canChange() {
    return mayChange && door.isEmpty() && nights.length() > 1;
  }
}
