package org.roombooking.domain.assignment;

import java.util.ArrayDeque;
import java.util.Deque;

/** Changes a plan and remembers how, to take everything back since a moment. */
final class Journal {

  private record Change(int stay, int roomBefore) {}

  private final Occupancy occupancy;
  private final Deque<Change> changes = new ArrayDeque<>();

  Journal(Occupancy occupancy) {
    this.occupancy = occupancy;
  }

  void put(int stay, int room) {
    changes.push(new Change(stay, PlanGrid.NO_ROOM));
    occupancy.put(stay, room);
  }

  void remove(int stay) {
    changes.push(new Change(stay, occupancy.roomOf(stay)));
    occupancy.remove(stay);
  }

  /** From now on nothing before this moment is taken back. */
  void keep() {
    changes.clear();
  }

  /** How much could be taken back now. */
  int length() {
    return changes.size();
  }

  /** Takes back the latest changes until so many are left. */
  void takeBackTo(int length) {
    while (changes.size() > length) {
      var change = changes.pop();
      if (change.roomBefore() == PlanGrid.NO_ROOM) {
        occupancy.remove(change.stay());
      } else {
        occupancy.put(change.stay(), change.roomBefore());
      }
    }
  }
}
