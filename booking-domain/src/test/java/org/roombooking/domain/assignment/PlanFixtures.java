package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Rooms 101, 102 and so on for two guests each, and stays in June 2030. */
final class PlanFixtures {

  static final RoomTypeId DOUBLE = new RoomTypeId(new UUID(0, 1));

  private static final LocalDate EVE = LocalDate.of(2030, 5, 31);

  private PlanFixtures() {}

  static RoomId door(int room) {
    return new RoomId(new UUID(1, room));
  }

  static PlanRoom aRoom(int room) {
    return aRoom(room, Set.of(), List.of());
  }

  static PlanRoom aRoom(int room, Set<RoomFeature> features, List<Stay> closed) {
    return new PlanRoom(
        door(room), new RoomNumber(Integer.toString(100 + room)), DOUBLE, 2, features, closed);
  }

  /** Nights from a day of June to another, the day of departure. */
  static Stay june(int from, int until) {
    return new Stay(EVE.plusDays(from), EVE.plusDays(until));
  }

  static BookedRoomId id(int stay) {
    return new BookedRoomId(new UUID(2, stay));
  }

  static PlanStay aStay(int stay, Stay nights) {
    return new PlanStay(
        id(stay), nights, new WantedRooms.OfType(DOUBLE), 2, Set.of(), Optional.empty(), false);
  }

  static PlanStay given(PlanStay stay, int room) {
    return in(stay, room, false);
  }

  static PlanStay pinned(PlanStay stay, int room) {
    return in(stay, room, true);
  }

  private static PlanStay in(PlanStay stay, int room, boolean pinned) {
    return new PlanStay(
        stay.id(),
        stay.nights(),
        stay.wanted(),
        stay.guests(),
        stay.wishes(),
        Optional.of(door(room)),
        pinned);
  }
}
