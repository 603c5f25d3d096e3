package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds a room for one more stay where others already have theirs: it takes the room of another,
 * who takes the room of a third, and so on, until somebody finds a free one. Of all such chains the
 * shortest is found, since each guest is reached over as few moves as can be.
 */
final class Chain {

  private static final int NONE = -1;
  private static final int MOST_LOOKED_AT = 2_000;

  /** A stay that has to find a room once another has taken its own. */
  private record Link(int stay, int before) {}

  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final SnugRoom snug;
  private final Journal journal;
  private final StepBudget budget;

  Chain(PlanGrid grid, Occupancy pinned, Occupancy occupancy, SnugRoom snug, StepBudget budget) {
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    this.snug = snug;
    this.budget = budget;
    journal = new Journal(occupancy);
  }

  /** Places a stay, or leaves everything as it is. */
  boolean place(int stay) {
    var links = new ArrayList<Link>();
    var reached = new BitSet();
    links.add(new Link(stay, NONE));
    for (int i = 0; i < links.size() && i < MOST_LOOKED_AT && budget.take(); i++) {
      if (moveAlong(links, i)) {
        return true;
      }
      follow(links, i, reached);
    }
    return false;
  }

  /** Puts the last of a chain into a free room, and each of the others where the next one was. */
  private boolean moveAlong(List<Link> links, int last) {
    int room = snug.orItsOwn(links.get(last).stay());
    int link = last;
    journal.keep();
    while (link != NONE && room != PlanGrid.NO_ROOM && isFree(room, links.get(link).stay())) {
      int stay = links.get(link).stay();
      int left = occupancy.roomOf(stay);
      if (left != PlanGrid.NO_ROOM) {
        journal.remove(stay);
      }
      journal.put(stay, room);
      room = left;
      link = links.get(link).before();
    }
    if (link != NONE) {
      journal.takeBackTo(0);
    }
    return link == NONE;
  }

  private boolean isFree(int room, int stay) {
    return occupancy.isFree(room, grid.from(stay), grid.until(stay));
  }

  private void follow(List<Link> links, int link, BitSet reached) {
    int stay = links.get(link).stay();
    var rooms = pinned.freeRooms(stay);
    for (int room = rooms.nextSetBit(0); room >= 0; room = rooms.nextSetBit(room + 1)) {
      int guest = onlyGuest(room, stay);
      if (guest != NONE && !reached.get(guest)) {
        reached.set(guest);
        links.add(new Link(guest, link));
      }
    }
  }

  /** The only one in a room on the nights of a stay. */
  private int onlyGuest(int room, int stay) {
    int guest = NONE;
    int day = grid.from(stay);
    while (day < grid.until(stay)) {
      int other = occupancy.on(room, day);
      if (other == Occupancy.FREE) {
        day++;
      } else if (guest == NONE) {
        guest = other;
        day = grid.until(other);
      } else {
        return NONE;
      }
    }
    return guest;
  }
}
