package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * A task in numbers: rooms in the order of their numbers, stays in the order of their arrivals,
 * nights counted from the first one.
 */
final class PlanGrid {

  static final int NO_ROOM = -1;

  /** The room of a stay that was given one that is not planned now: any other is a move. */
  static final int ROOM_NOT_PLANNED = -2;

  private record Alike(WantedRooms wanted, int guests) {}

  private final List<PlanRoom> rooms;
  private final List<PlanStay> stays;
  private final int shortestSale;
  private final LocalDate first;
  private final int[] from;
  private final int[] until;
  private final int[] door;
  private final boolean[] pinned;
  private final BitSet[] eligible;

  /** For each stay what each room lacks; stays that wish alike share it. */
  private final int[][] missed;

  private final int lastDay;

  PlanGrid(PlanTask task) {
    rooms = task.rooms().stream().sorted(Comparator.comparing(PlanRoom::number)).toList();
    var order = ArrivalOrder.of(task.stays());
    stays = order.stays();
    shortestSale = task.shortestSale();
    // What is closed longer before or after all stays than a gap is short is nobody's neighbour.
    first = order.first().minusDays(shortestSale);
    from = new int[stays.size()];
    until = new int[stays.size()];
    door = new int[stays.size()];
    pinned = new boolean[stays.size()];
    eligible = new BitSet[stays.size()];
    missed = new int[stays.size()][];
    var places = places();
    var byWanted = new HashMap<Alike, BitSet>();
    var byWishes = new HashMap<Set<RoomFeature>, int[]>();
    for (int i = 0; i < from.length; i++) {
      var stay = stays.get(i);
      from[i] = shortestSale + order.from(i);
      until[i] = shortestSale + order.until(i);
      door[i] = stay.door().isEmpty() ? NO_ROOM : place(places, stay.door().get());
      pinned[i] = stay.pinned();
      if (pinned[i] && door[i] < 0) {
        throw new IllegalArgumentException("Pinned to a room that is not planned: " + stay.id());
      }
      // Most stays want what the one before wants, and to look that up takes longer.
      var before = i == 0 ? stay : stays.get(i - 1);
      eligible[i] =
          i > 0 && wantAlike(stay, before)
              ? eligible[i - 1]
              : byWanted.computeIfAbsent(
                  new Alike(stay.wanted(), stay.guests()), this::eligibleFor);
      missed[i] =
          i > 0 && stay.wishes().equals(before.wishes())
              ? missed[i - 1]
              : byWishes.computeIfAbsent(stay.wishes(), this::missedWishes);
    }
    lastDay = dayAfterAll();
  }

  private int dayAfterAll() {
    int last = 0;
    for (int end : until) {
      last = Math.max(last, end + shortestSale);
    }
    return last;
  }

  private static int place(Map<RoomId, Integer> places, RoomId room) {
    return places.getOrDefault(room, ROOM_NOT_PLANNED);
  }

  private Map<RoomId, Integer> places() {
    var places = new HashMap<RoomId, Integer>();
    for (int room = 0; room < rooms.size(); room++) {
      places.put(rooms.get(room).id(), room);
    }
    return places;
  }

  private static boolean wantAlike(PlanStay one, PlanStay other) {
    return one.guests() == other.guests() && one.wanted().equals(other.wanted());
  }

  private int[] missedWishes(Set<RoomFeature> wishes) {
    return rooms.stream()
        .mapToInt(
            room -> (int) wishes.stream().filter(wish -> !room.features().contains(wish)).count())
        .toArray();
  }

  private BitSet eligibleFor(Alike wish) {
    var eligibleRooms = new BitSet();
    for (int room = 0; room < rooms.size(); room++) {
      var candidate = rooms.get(room);
      boolean wanted =
          switch (wish.wanted()) {
            case WantedRooms.OfType(var type) -> candidate.type().equals(type);
            case WantedRooms.OneOf(var named) -> named.contains(candidate.id());
          };
      eligibleRooms.set(room, wanted && candidate.maxOccupancy() >= wish.guests());
    }
    return eligibleRooms;
  }

  int rooms() {
    return rooms.size();
  }

  int stays() {
    return stays.size();
  }

  PlanRoom room(int room) {
    return rooms.get(room);
  }

  PlanStay stay(int stay) {
    return stays.get(stay);
  }

  int shortestSale() {
    return shortestSale;
  }

  int from(int stay) {
    return from[stay];
  }

  int until(int stay) {
    return until[stay];
  }

  int nights(int stay) {
    return until[stay] - from[stay];
  }

  /** The day after the last one that is looked at. */
  int lastDay() {
    return lastDay;
  }

  /** The room it has been given, {@link #ROOM_NOT_PLANNED}, or {@link #NO_ROOM}. */
  int door(int stay) {
    return door[stay];
  }

  /** Whether it can stay where it was put. */
  boolean hasDoorToKeep(int stay) {
    return door[stay] >= 0 && eligible[stay].get(door[stay]);
  }

  /** Whether any room that it may have is a move. */
  boolean hasToMove(int stay) {
    return door[stay] != NO_ROOM && !hasDoorToKeep(stay);
  }

  /** Whether in a room a stay is moved from the one it has been given. */
  boolean isMove(int stay, int room) {
    return door[stay] != NO_ROOM && door[stay] != room;
  }

  /** Whether nobody can come for so many empty nights between two stays. */
  boolean isShortGap(int empty) {
    return empty > 0 && empty < shortestSale;
  }

  boolean isPinned(int stay) {
    return pinned[stay];
  }

  /** Whether a stay can be planned with several rooms. */
  boolean canChange(int stay) {
    return stays.get(stay).canChange();
  }

  /**
   * The rooms that suit a stay, wherever it may be pinned. Not to be changed; stays that want alike
   * share it.
   */
  BitSet eligible(int stay) {
    return eligible[stay];
  }

  int missedWishes(int stay, int room) {
    return missed[stay][room];
  }

  LocalDate date(int day) {
    return first.plusDays(day);
  }

  /**
   * When a room is closed on these days, each as its first day and the day after its last night.
   */
  List<int[]> closed(int room) {
    var days = new ArrayList<int[]>();
    for (Stay closed : rooms.get(room).closed()) {
      long opens = Math.min(lastDay, ChronoUnit.DAYS.between(first, closed.departure()));
      long closes = Math.max(0, ChronoUnit.DAYS.between(first, closed.arrival()));
      if (closes < opens) {
        days.add(new int[] {Math.toIntExact(closes), Math.toIntExact(opens)});
      }
    }
    return days;
  }
}
