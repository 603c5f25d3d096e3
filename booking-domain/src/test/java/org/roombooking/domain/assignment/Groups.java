package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/** Stays of a task that come together, and how far apart a plan puts them. */
final class Groups {

  private Groups() {}

  /**
   * The same task, whose stays belong to bookings.
   *
   * @param most stays of one booking; how many it has is drawn
   */
  static PlanTask in(PlanTask task, int most, Random random) {
    var stays = new ArrayList<PlanStay>();
    int booking = 0;
    int left = 0;
    for (var stay : task.stays()) {
      if (left == 0) {
        booking++;
        left = 1 + random.nextInt(most);
      }
      stays.add(PlanFixtures.ofBooking(booking, stay));
      left--;
    }
    return new PlanTask(task.rooms(), stays, task.shortestSale());
  }

  /** The same task, nobody belonging to anybody. */
  static PlanTask apart(PlanTask task) {
    var stays =
        task.stays().stream()
            .map(stay ->
                new PlanStay(
                    stay.id(),
                    stay.nights(),
                    stay.wanted(),
                    stay.guests(),
                    stay.wishes(),
                    stay.door(),
                    stay.pinned(),
                    Optional.empty(),
                    stay.mayChange()))
            .toList();
    return new PlanTask(task.rooms(), stays, task.shortestSale());
  }

  /** The rooms that lie between those of one booking, night by night; rooms are in order. */
  static int roomsBetween(PlanTask task, Map<BookedRoomId, RoomId> doors) {
    var order = task.rooms().stream().map(PlanRoom::id).toList();
    var rooms = new HashMap<String, List<Integer>>();
    for (var stay : task.stays()) {
      if (stay.booking().isPresent() && doors.containsKey(stay.id())) {
        int room = order.indexOf(doors.get(stay.id()));
        for (LocalDate night : stay.nights().nights()) {
          rooms
              .computeIfAbsent(stay.booking().get() + " " + night, it -> new ArrayList<>())
              .add(room);
        }
      }
    }
    return rooms.values().stream().mapToInt(Groups::others).sum();
  }

  private static int others(List<Integer> rooms) {
    var range = rooms.stream().mapToInt(Integer::intValue).summaryStatistics();
    return range.getMax() - range.getMin() + 1 - rooms.size();
  }
}
