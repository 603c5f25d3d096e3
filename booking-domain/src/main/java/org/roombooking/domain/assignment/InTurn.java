package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.List;

/**
 * Rooms for a stay one after the other among those that are free. From each night on it takes the
 * room that stays free the longest, which makes its changes as few as they can be.
 */
final class InTurn {

  private final PlanGrid grid;
  private final Occupancy occupancy;

  InTurn(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
  }

  /** The rooms in order; none if on some night none is free. */
  List<StayPart> find(int stay) {
    var parts = new ArrayList<StayPart>();
    int from = grid.from(stay);
    while (from < grid.until(stay)) {
      var part = longestFrom(from, stay);
      if (part.until() == from) {
        return List.of();
      }
      parts.add(part);
      from = part.until();
    }
    return parts;
  }

  // Of rooms that are free equally long the one that lacks least of what is wished.
  private StayPart longestFrom(int from, int stay) {
    var best = new StayPart(from, from, PlanGrid.NO_ROOM);
    var rooms = grid.eligible(stay);
    for (int room = rooms.nextSetBit(0); room >= 0; room = rooms.nextSetBit(room + 1)) {
      int until = freeUntil(room, from, grid.until(stay));
      boolean better =
          until > best.until()
              || (until == best.until()
                  && until > from
                  && grid.missedWishes(stay, room) < grid.missedWishes(stay, best.room()));
      if (better) {
        best = new StayPart(from, until, room);
      }
    }
    return best;
  }

  private int freeUntil(int room, int from, int last) {
    int day = from;
    while (day < last && occupancy.on(room, day) == Occupancy.FREE) {
      day++;
    }
    return day;
  }
}
