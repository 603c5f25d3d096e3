package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is in which room when, while a plan is being made. */
final class Occupancy {

  static final int CLOSED = -1;

  /** So many empty nights in a row, or more, are all the same. */
  static final int LONG = 64;

  /** Nights of a room that are taken: by a stay, or because the room is {@link #CLOSED}. */
  record Block(int from, int until, int stay) {}

  static final int FREE = -2;

  private final PlanGrid grid;
  private final RoomCalendars calendars;
  private final int[] roomOf;
  private final Map<Integer, List<StayPart>> inTurn = new HashMap<>();

  /** With closed rooms and pinned stays in their places, and nobody else. */
  Occupancy(PlanGrid grid) {
    this.grid = grid;
    calendars = new RoomCalendars(grid.rooms(), grid.lastDay());
    roomOf = new int[grid.stays()];
    Arrays.fill(roomOf, PlanGrid.NO_ROOM);
    for (int room = 0; room < grid.rooms(); room++) {
      for (var closed : grid.closed(room)) {
        calendars.take(room, closed[0], closed[1], CLOSED);
      }
    }
    for (int stay = 0; stay < grid.stays(); stay++) {
      if (grid.isPinned(stay)) {
        pin(stay);
      }
    }
  }

  /** What another one is now, whatever it becomes. */
  Occupancy(Occupancy other) {
    grid = other.grid;
    calendars = new RoomCalendars(other.calendars);
    roomOf = other.roomOf.clone();
    inTurn.putAll(other.inTurn);
  }

  private void pin(int stay) {
    if (!isFree(grid.door(stay), grid.from(stay), grid.until(stay))) {
      throw new IllegalArgumentException("Pinned to a room that is taken: " + grid.stay(stay).id());
    }
    put(stay, grid.door(stay));
  }

  /** Who is in a room on a night: a stay, or {@link #CLOSED} or {@link #FREE}. */
  int on(int room, int night) {
    return calendars.on(room, night);
  }

  int roomOf(int stay) {
    return roomOf[stay];
  }

  /** Whether it has a room on each of its nights. */
  boolean isPlaced(int stay) {
    return hasOneRoom(stay) || inTurn.containsKey(stay);
  }

  boolean hasOneRoom(int stay) {
    return roomOf[stay] != PlanGrid.NO_ROOM;
  }

  /** The rooms of a stay that changes rooms; nothing for others. */
  List<StayPart> partsOf(int stay) {
    return inTurn.getOrDefault(stay, List.of());
  }

  /** The stays that change rooms, each with its rooms. */
  Map<Integer, List<StayPart>> inTurn() {
    return inTurn;
  }

  boolean isFree(int room, int from, int until) {
    return calendars.isFree(room, from, until);
  }

  /** The nights on which a room is not free, of 64 at most, the first of them in the lowest bit. */
  long taken(int room, int from, int until) {
    return calendars.taken(room, from, until);
  }

  /** Whether nothing is in any of these rooms on any night. */
  boolean isEmpty(BitSet rooms) {
    for (int night = 0; night < grid.lastDay(); night++) {
      var others = (BitSet) rooms.clone();
      others.andNot(calendars.freeOn(night));
      if (!others.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** How many of some rooms are free on a night. */
  int freeOn(int night, BitSet rooms) {
    var free = (BitSet) rooms.clone();
    free.and(calendars.freeOn(night));
    return free.cardinality();
  }

  /** The rooms a stay may have that are free on all its nights. */
  BitSet freeRooms(int stay) {
    var free = (BitSet) grid.eligible(stay).clone();
    for (int day = grid.from(stay); day < grid.until(stay); day++) {
      free.and(calendars.freeOn(day));
    }
    return free;
  }

  void put(int stay, int room) {
    roomOf[stay] = room;
    calendars.take(room, grid.from(stay), grid.until(stay), stay);
  }

  /**
   * Puts a stay into one room after the other. To all others these are closed on its nights.
   *
   * @param parts in order, one for each room; none to leave it without one. Nights that have none
   *     yet are found one before anything else looks at the stay.
   */
  void putInTurn(int stay, List<StayPart> parts) {
    if (parts.size() == 1 && parts.getFirst().nights() == grid.nights(stay)) {
      put(stay, parts.getFirst().room());
    } else if (!parts.isEmpty()) {
      parts.forEach(part -> calendars.take(part.room(), part.from(), part.until(), CLOSED));
      inTurn.put(stay, List.copyOf(parts));
    }
  }

  /** Takes a stay out of its room, or out of all of them. */
  void remove(int stay) {
    if (hasOneRoom(stay)) {
      calendars.free(roomOf[stay], grid.from(stay), grid.until(stay));
      roomOf[stay] = PlanGrid.NO_ROOM;
    } else {
      partsOf(stay).forEach(part -> calendars.free(part.room(), part.from(), part.until()));
      inTurn.remove(stay);
    }
  }

  /** Two rooms exchange all guests, between two days on which nobody stays on in either of them. */
  void exchange(int room, int other, int from, int until) {
    calendars.exchange(room, other, from, until);
    for (int day = from; day < until; day++) {
      putWhoIs(room, day);
      putWhoIs(other, day);
    }
  }

  private void putWhoIs(int room, int day) {
    int stay = on(room, day);
    if (stay != FREE) {
      roomOf[stay] = room;
    }
  }

  /** What a room is taken by on some night of these. */
  List<Block> between(int room, int from, int until) {
    var found = new ArrayList<Block>();
    int day = Math.max(0, from);
    while (day < Math.min(until, grid.lastDay())) {
      if (on(room, day) == FREE) {
        day++;
      } else {
        var block = blockOn(room, day);
        found.add(block);
        day = block.until();
      }
    }
    return found;
  }

  private Block blockOn(int room, int day) {
    int stay = on(room, day);
    if (stay != CLOSED) {
      return new Block(grid.from(stay), grid.until(stay), stay);
    }
    int from = day;
    while (from > 0 && on(room, from - 1) == CLOSED) {
      from--;
    }
    int until = day;
    while (until < grid.lastDay() && on(room, until) == CLOSED) {
      until++;
    }
    return new Block(from, until, CLOSED);
  }

  /** The nights that a room has been empty before a day; {@link #LONG} if as many or more. */
  int emptyBefore(int room, int day) {
    return emptyBefore(room, day, LONG);
  }

  /** The nights that a room has been empty before a day; so many if as many or more. */
  int emptyBefore(int room, int day, int most) {
    return calendars.emptyBefore(room, day, most);
  }

  /** The nights that a room stays empty from a day on; {@link #LONG} if as many or more. */
  int emptyFrom(int room, int day) {
    return emptyFrom(room, day, LONG);
  }

  /** The nights that a room stays empty from a day on; so many if as many or more. */
  int emptyFrom(int room, int day, int most) {
    return calendars.emptyFrom(room, day, most);
  }

  /** See {@link RoomCalendars#lastBreak}. */
  int lastBreak(int room, int other, int day) {
    return calendars.lastBreak(room, other, day);
  }

  /** See {@link RoomCalendars#nextBreak}. */
  int nextBreak(int room, int other, int day) {
    return calendars.nextBreak(room, other, day);
  }

  /** Whether a stay is in the room it was given, and which it may keep. */
  boolean keepsDoor(int stay) {
    return grid.hasDoorToKeep(stay) && roomOf(stay) == grid.door(stay);
  }

  /** Whether these nights of a room stay taken whatever the plan. */
  boolean isForGood(Block block) {
    return block.stay() == CLOSED || grid.isPinned(block.stay());
  }

  /** The cost of all that is in some rooms, and of the stays that want to be. */
  PlanCost cost(BitSet rooms, List<Integer> stays) {
    int unplaced = 0;
    int changes = 0;
    int moves = 0;
    int missed = 0;
    for (int stay : stays) {
      if (hasOneRoom(stay)) {
        moves += grid.isMove(stay, roomOf[stay]) ? 1 : 0;
        missed += grid.missedWishes(stay, roomOf[stay]);
      } else if (isPlaced(stay)) {
        changes += partsOf(stay).size() - 1;
        missed += missedInTurn(stay);
      } else {
        unplaced++;
      }
    }
    return new PlanCost(unplaced, changes, moves, shortGaps(rooms), missed);
  }

  private int missedInTurn(int stay) {
    return partsOf(stay).stream().mapToInt(part -> grid.missedWishes(stay, part.room())).sum();
  }

  private int shortGaps(BitSet rooms) {
    boolean everyNightCanBeSold = grid.shortestSale() == 1;
    return everyNightCanBeSold ? 0 : rooms.stream().map(this::shortGaps).sum();
  }

  private int shortGaps(int room) {
    int gaps = 0;
    int empty = grid.shortestSale();
    for (int day = 0; day < grid.lastDay(); day++) {
      if (on(room, day) == FREE) {
        empty++;
      } else {
        gaps += grid.isShortGap(empty) ? 1 : 0;
        empty = 0;
      }
    }
    return gaps;
  }
}
