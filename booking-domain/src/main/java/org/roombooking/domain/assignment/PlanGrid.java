package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final List<PlanRoom> rooms;
  private final List<PlanStay> stays;
  private final int shortestSale;
  private final LocalDate first;

  /** Arrivals and departures in turns, since who asks for the one mostly asks for the other. */
  private final int[] nights;

  private final int[] door;
  private final boolean[] pinned;

  /** The kind of each stay, twice, and one more for those that have been given a room. */
  private final int[] kind;

  /** For each kind of stay the rooms that suit it. */
  private final BitSet[] eligible;

  /** For each kind of stay what each room lacks. */
  private final int[][] missed;

  private final BitSet wishing;
  private final int lastDay;

  PlanGrid(PlanTask task) {
    rooms = task.rooms().stream().sorted(Comparator.comparing(PlanRoom::number)).toList();
    var order = ArrivalOrder.of(task.stays());
    stays = order.stays();
    shortestSale = task.shortestSale();
    // What is closed longer before or after all stays than a gap is short is nobody's neighbour.
    first = order.first().minusDays(shortestSale);
    nights = new int[2 * stays.size()];
    door = new int[stays.size()];
    kind = new int[stays.size()];
    pinned = new boolean[stays.size()];
    var places = places();
    var kinds = new StayKinds(rooms);
    for (int i = 0; i < pinned.length; i++) {
      var stay = stays.get(i);
      door[i] = stay.door().isEmpty() ? NO_ROOM : place(places, stay.door().get());
      pinned[i] = stay.pinned();
      if (pinned[i] && door[i] < 0) {
        throw new IllegalArgumentException("Pinned to a room that is not planned: " + stay.id());
      }
      nights[2 * i] = shortestSale + order.from(i);
      nights[2 * i + 1] = shortestSale + order.until(i);
      kind[i] = 2 * kinds.of(stay) + (door[i] == NO_ROOM ? 0 : 1);
    }
    eligible = kinds.rooms();
    missed = kinds.missed();
    wishing = kinds.wishing();
    lastDay = dayAfterAll();
  }

  private int dayAfterAll() {
    int last = 0;
    for (int stay = 0; stay < stays(); stay++) {
      last = Math.max(last, until(stay) + shortestSale);
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
    return nights[2 * stay];
  }

  int until(int stay) {
    return nights[2 * stay + 1];
  }

  int nights(int stay) {
    return until(stay) - from(stay);
  }

  /** The day after the last one that is looked at. */
  int lastDay() {
    return lastDay;
  }

  /** The room it has been given, {@link #ROOM_NOT_PLANNED}, or {@link #NO_ROOM}. */
  int door(int stay) {
    return door[stay];
  }

  /** Whether it has been given a room. */
  boolean hasDoor(int stay) {
    return (kind[stay] & 1) != 0;
  }

  /** Whether it can stay where it was put. */
  boolean hasDoorToKeep(int stay) {
    return door(stay) >= 0 && eligible(stay).get(door(stay));
  }

  /** Whether any room that it may have is a move. */
  boolean hasToMove(int stay) {
    return hasDoor(stay) && !hasDoorToKeep(stay);
  }

  /** Whether in a room a stay is moved from the one it has been given. */
  boolean isMove(int stay, int room) {
    return hasDoor(stay) && door[stay] != room;
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

  /** What a stay wants, counted from 0; those that want alike are of one kind. */
  int kind(int stay) {
    return kind[stay] >> 1;
  }

  int kinds() {
    return eligible.length;
  }

  /**
   * The rooms that suit a stay, wherever it may be pinned. Not to be changed; stays that want alike
   * share it.
   */
  BitSet eligible(int stay) {
    return eligible[kind(stay)];
  }

  boolean hasWishes(int stay) {
    return wishing.get(kind(stay));
  }

  int missedWishes(int stay, int room) {
    return missed[kind(stay)][room];
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
