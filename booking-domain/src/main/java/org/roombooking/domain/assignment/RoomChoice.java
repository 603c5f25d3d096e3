package org.roombooking.domain.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/**
 * Gives doors to the rooms of one booking: for each a room of its type that is open for the whole
 * stay and large enough, the one that leaves the fewest gaps, then the smallest that will do, then
 * the one that meets most wishes, then the lowest number. The largest parties choose first, so that
 * a small one does not take the only room that would have held them.
 */
public final class RoomChoice {

  private RoomChoice() {}

  /**
   * Chooses a door for every room, or none at all.
   *
   * @param rooms of one type, all for the same stay
   * @param open the open rooms of that type
   * @return a door for every room, or empty if one of them would be left without
   */
  public static Optional<Map<BookedRoomId, RoomId>> choose(
      Collection<BookedRoom> rooms, Collection<OpenRoom> open) {
    var taken = new HashSet<RoomId>();
    var doors = new LinkedHashMap<BookedRoomId, RoomId>();
    for (var room : largestPartyFirst(rooms)) {
      var choice =
          open.stream()
              .filter(candidate -> candidate.maxOccupancy() >= room.guests())
              .filter(candidate -> !taken.contains(candidate.id()))
              .min(bestFor(room));
      if (choice.isEmpty()) {
        return Optional.empty();
      }
      taken.add(choice.get().id());
      doors.put(room.id(), choice.get().id());
    }
    return Optional.of(doors);
  }

  private static Comparator<OpenRoom> bestFor(BookedRoom room) {
    return Comparator.comparingInt(OpenRoom::gapsLeft)
        .thenComparingInt(OpenRoom::maxOccupancy)
        .thenComparingInt(open -> open.missed(room.wishes()))
        .thenComparing(OpenRoom::number);
  }

  // The sort is stable, so rooms for parties of one size keep their order.
  private static List<BookedRoom> largestPartyFirst(Collection<BookedRoom> rooms) {
    return rooms.stream().sorted(Comparator.comparingInt(BookedRoom::guests).reversed()).toList();
  }
}
