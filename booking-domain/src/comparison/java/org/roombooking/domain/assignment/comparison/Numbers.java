package org.roombooking.domain.assignment.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roombooking.domain.assignment.PlanRoom;
import org.roombooking.domain.assignment.PlanStay;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.WantedRooms;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.stay.Stay;

/**
 * A task in numbers, from which every solver's model is made: stays in the order of their arrivals,
 * nights counted from a little before the first one.
 */
public final class Numbers {

  /** The room of a stay that has none. */
  public static final int NO_ROOM = -1;

  private static final int NOT_PLANNED = -2;

  /** Nights of a room that are taken whatever the plan. */
  public record Block(int room, int from, int until) {}

  private record Wanted(WantedRooms rooms, int guests) {}

  private final PlanTask task;
  private final List<PlanStay> stays;
  private final LocalDate first;
  private final int nights;
  private final int[] from;
  private final int[] until;
  private final int[] door;
  private final List<Block> closed = new ArrayList<>();
  private final BitSet[] taken;
  private final Map<Wanted, int[]> fitting = new HashMap<>();

  Numbers(PlanTask task) {
    this.task = task;
    stays =
        task.stays().stream()
            .sorted(
                Comparator.comparing((PlanStay stay) -> stay.nights().arrival())
                    .thenComparing(stay -> stay.nights().departure())
                    .thenComparing(stay -> stay.id().value()))
            .toList();
    first = stays.getFirst().nights().arrival().minusDays(task.shortestSale());
    from = stays.stream().mapToInt(stay -> day(stay.nights().arrival())).toArray();
    until = stays.stream().mapToInt(stay -> day(stay.nights().departure())).toArray();
    nights = Arrays.stream(until).max().orElse(0) + task.shortestSale();
    door = doors();
    taken = new BitSet[task.rooms().size()];
    Arrays.setAll(taken, room -> new BitSet());
    for (int room = 0; room < taken.length; room++) {
      close(room, task.rooms().get(room).closed());
    }
    pinned().forEach(stay -> taken[door[stay]].set(from[stay], until[stay]));
  }

  private int day(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(first, date));
  }

  private int[] doors() {
    var places = new HashMap<RoomId, Integer>();
    for (var room : task.rooms()) {
      places.put(room.id(), places.size());
    }
    return stays.stream()
        .mapToInt(
            stay -> stay.door().map(id -> places.getOrDefault(id, NOT_PLANNED)).orElse(NO_ROOM))
        .toArray();
  }

  private void close(int room, List<Stay> periods) {
    for (var period : periods) {
      int begin = Math.max(0, day(period.arrival()));
      int end = Math.min(nights, day(period.departure()));
      if (begin < end) {
        closed.add(new Block(room, begin, end));
        taken[room].set(begin, end);
      }
    }
  }

  public int stays() {
    return stays.size();
  }

  int rooms() {
    return taken.length;
  }

  /** The day after the last one that matters. */
  int nights() {
    return nights;
  }

  public int shortestSale() {
    return task.shortestSale();
  }

  PlanTask task() {
    return task;
  }

  PlanStay stay(int stay) {
    return stays.get(stay);
  }

  PlanRoom room(int room) {
    return task.rooms().get(room);
  }

  public int from(int stay) {
    return from[stay];
  }

  public int until(int stay) {
    return until[stay];
  }

  public boolean isPinned(int stay) {
    return stays.get(stay).pinned();
  }

  /** The room that a pinned stay has. */
  public int pinnedTo(int stay) {
    return door[stay];
  }

  private IntStream pinned() {
    return IntStream.range(0, stays.size()).filter(this::isPinned);
  }

  /** When rooms are closed. */
  public List<Block> closed() {
    return closed;
  }

  /** When rooms are closed, and the nights of pinned stays. */
  List<Block> blocks() {
    var blocks = new ArrayList<>(closed);
    pinned().forEach(stay -> blocks.add(new Block(door[stay], from[stay], until[stay])));
    return blocks;
  }

  /** Whether a night of a room is taken whatever the plan. */
  boolean isTaken(int room, int night) {
    return taken[room].get(night);
  }

  /**
   * The rooms that a stay which is not pinned can have at all, as long as no other one has them.
   */
  public int[] candidates(int stay) {
    var wanted = new Wanted(stays.get(stay).wanted(), stays.get(stay).guests());
    return Arrays.stream(fitting.computeIfAbsent(wanted, this::fitting))
        .filter(room -> isFree(stay, room))
        .toArray();
  }

  /** Whether a stay which is not pinned can have a room, as long as no other one has it. */
  boolean canHave(int stay, int room) {
    var wanted = new Wanted(stays.get(stay).wanted(), stays.get(stay).guests());
    return fits(wanted, room) && isFree(stay, room);
  }

  private boolean isFree(int stay, int room) {
    int next = taken[room].nextSetBit(from[stay]);
    return next < 0 || next >= until[stay];
  }

  private int[] fitting(Wanted wanted) {
    return IntStream.range(0, rooms()).filter(room -> fits(wanted, room)).toArray();
  }

  private boolean fits(Wanted wanted, int room) {
    boolean isWanted =
        switch (wanted.rooms()) {
          case WantedRooms.OfType(var type) -> room(room).type().equals(type);
          case WantedRooms.OneOf(var some) -> some.contains(room(room).id());
        };
    return isWanted && room(room).maxOccupancy() >= wanted.guests();
  }

  /** How many pairs of a stay and a room there are to choose from. */
  long choices() {
    return IntStream.range(0, stays())
        .filter(stay -> !isPinned(stay))
        .mapToLong(stay -> candidates(stay).length)
        .sum();
  }

  /** Whether a room is the one that a stay was given. */
  public boolean isDoor(int stay, int room) {
    return door[stay] == room;
  }

  /** Whether a room is another one than the stay was given. */
  public boolean isMove(int stay, int room) {
    return door[stay] != NO_ROOM && door[stay] != room;
  }

  /** How many of a stay's wishes a room does not meet. */
  public int missed(int stay, int room) {
    int missed = 0;
    for (var wish : stays.get(stay).wishes()) {
      missed += room(room).features().contains(wish) ? 0 : 1;
    }
    return missed;
  }
}
