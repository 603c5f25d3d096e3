package org.roombooking.domain.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Places stays for which no room is free by putting them into rooms that are taken; those who are
 * in the way then look for a room themselves, and so on. The more often a stay has found no free
 * room, the less likely it is to be put out again, which keeps the same few from putting each other
 * out in turns (an ejection pool; docs/room-assignment.md).
 */
final class Displacement {

  /** After so many turns in which nothing got better, and later more, bad luck is forgotten. */
  private static final int PATIENCE = 4_000;

  /** So often it is forgotten before the rest is given up. */
  private static final int ATTEMPTS = 10;

  /** With one stay alone patience begins with so many turns, and is doubled again and again. */
  private static final int LEAST_PATIENCE = 250;

  private static final int NOBODY = -1;

  private static final int ROOMS_OF_A_STEP = 16;

  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final StepBudget budget;
  private final SnugRoom snug;
  private final Journal journal;
  private final Deque<Integer> waiting = new ArrayDeque<>();
  private final BadLuck badLuck;
  private int hopeless;
  private int turn;

  Displacement(
      RoomGroup group, PlanGrid grid, Occupancy pinned, Occupancy occupancy, StepBudget budget) {
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    this.budget = budget;
    snug = new SnugRoom(grid, occupancy, group);
    journal = new Journal(occupancy);
    badLuck = new BadLuck(grid, occupancy);
    group.stays().stream()
        .filter(stay -> !occupancy.isPlaced(stay))
        .forEach(stay -> {
          if (pinned.freeRooms(stay).isEmpty()) {
            hopeless++;
          } else {
            waiting.add(stay);
          }
        });
  }

  /**
   * Places as many stays as it can.
   *
   * @param missing as many are left without a room in every plan
   */
  void place(int missing) {
    int enough = Math.max(0, missing - hopeless);
    var all = placeTogether(enough);
    for (int patience = LEAST_PATIENCE;
        patience <= PATIENCE && all.size() > enough;
        patience *= 2) {
      while (all.size() > enough && placeOneByOne(all, patience)) {
        // As long as it helps somebody, it may help others too.
      }
    }
  }

  private boolean placeOneByOne(List<Integer> all, int patience) {
    var instead = all.stream().map(stay -> placeAlone(stay, patience)).toList();
    boolean better = !instead.equals(all);
    all.clear();
    instead.stream().filter(stay -> stay != NOBODY).forEach(all::add);
    return better;
  }

  /** Lets all look for rooms at the same time, and returns those who found none. */
  private List<Integer> placeTogether(int enough) {
    int attempts = 0;
    int since = turn;
    int fewest = waiting.size();
    var unplaced = List.copyOf(waiting);
    while (waiting.size() > enough && attempts < ATTEMPTS && hasSteps()) {
      turn++;
      settle(waiting.remove());
      if (waiting.size() < fewest) {
        fewest = waiting.size();
        since = turn;
        unplaced = List.copyOf(waiting);
        journal.keep();
      } else if (turn - since > PATIENCE << (attempts / 2)) {
        since = turn;
        attempts++;
        badLuck.forget();
      }
    }
    journal.takeBackTo(0);
    return new ArrayList<>(unplaced.reversed());
  }

  /**
   * Lets one look for a room, and whoever is put out.
   *
   * @return who is left without one: nobody, or a longer stay, or the same if nothing came of it
   */
  private int placeAlone(int stay, int patience) {
    journal.keep();
    waiting.clear();
    waiting.add(stay);
    int longest = stay;
    int worthKeeping = 0;
    for (int tries = 0; tries < patience && hasSteps(); tries++) {
      turn++;
      settle(waiting.remove());
      if (waiting.isEmpty()) {
        return NOBODY;
      }
      // The longer the one that is left out, the more room there is for others.
      if (waiting.size() == 1 && grid.nights(waiting.peek()) > grid.nights(longest)) {
        longest = waiting.peek();
        worthKeeping = journal.length();
      }
    }
    journal.takeBackTo(worthKeeping);
    return longest;
  }

  private boolean hasSteps() {
    return budget.take(1 + grid.rooms() / ROOMS_OF_A_STEP);
  }

  private void settle(int stay) {
    int room = snug.orItsOwn(stay);
    if (room == PlanGrid.NO_ROOM) {
      badLuck.happensTo(stay);
      room = badLuck.leastTrouble(pinned.freeRooms(stay), stay, turn);
      for (var block : occupancy.between(room, grid.from(stay), grid.until(stay))) {
        journal.remove(block.stay());
        waiting.add(block.stay());
      }
    }
    journal.put(stay, room);
  }
}
