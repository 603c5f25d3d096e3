package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/** The least that any planner of alike rooms does, and nothing else: what benchmarks start from. */
public final class BareCountingSort {

  private BareCountingSort() {}

  /** From stays to doors; there have to be enough of these. */
  public static Map<BookedRoomId, RoomId> doors(List<PlanStay> stays, List<PlanRoom> rooms) {
    var from = new int[stays.size()];
    var until = new int[stays.size()];
    int first = Integer.MAX_VALUE;
    for (int stay = 0; stay < from.length; stay++) {
      from[stay] = (int) stays.get(stay).nights().arrival().toEpochDay();
      until[stay] = (int) stays.get(stay).nights().departure().toEpochDay();
      first = Math.min(first, from[stay]);
    }
    for (int stay = 0; stay < from.length; stay++) {
      from[stay] -= first;
      until[stay] -= first;
    }
    var chosen = rooms(from, until);
    var doors = new HashMap<BookedRoomId, RoomId>();
    for (int stay = 0; stay < chosen.length; stay++) {
      doors.put(stays.get(stay).id(), rooms.get(chosen[stay]).id());
    }
    return doors;
  }

  /** A room for each stay, counted from 0, however the stays are ordered. */
  static int[] rooms(int[] from, int[] until) {
    var arriving = sorted(from);
    var leaving = sorted(until);
    var rooms = new int[from.length];
    var empty = new int[from.length];
    int gone = 0;
    int left = 0;
    int fresh = 0;
    for (int stay : arriving) {
      while (until[leaving[gone]] <= from[stay]) {
        empty[left++] = rooms[leaving[gone++]];
      }
      rooms[stay] = left > 0 ? empty[--left] : fresh++;
    }
    return rooms;
  }

  private static int[] sorted(int[] days) {
    var begin = new int[Arrays.stream(days).max().orElse(0) + 2];
    for (int day : days) {
      begin[day + 1]++;
    }
    for (int day = 1; day < begin.length; day++) {
      begin[day] += begin[day - 1];
    }
    var sorted = new int[days.length];
    for (int stay = 0; stay < days.length; stay++) {
      sorted[begin[days[stay]]++] = stay;
    }
    return sorted;
  }
}
