package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans a few rooms anew, everything else staying as it is. */
final class Replanning {

  /** What became of the plan. */
  enum Outcome {
    BETTER,
    /** It was the best there is of these rooms, and is as it was. */
    NONE_BETTER,
    /** There may be a better one; it is as it was. */
    NOT_KNOWN
  }

  private final PlanGrid grid;
  private final Occupancy occupancy;

  Replanning(PlanGrid grid, Occupancy occupancy) {
    this.grid = grid;
    this.occupancy = occupancy;
  }

  /**
   * Plans some rooms anew on some days, with stays that have none, and keeps what is better.
   *
   * @param from the first of the days
   * @param until the day after the last one; stays that are there on other days too stay
   */
  Outcome replan(int[] rooms, int from, int until, List<Integer> waiting, StepBudget steps) {
    var items = new ArrayList<FewRooms.Item>();
    var free = new ArrayList<>(waiting);
    for (int place = 0; place < rooms.length; place++) {
      collect(rooms[place], place, from, until, items, free);
    }
    free.forEach(stay -> items.add(item(stay)));
    if (free.isEmpty()) {
      return Outcome.NONE_BETTER;
    }
    if (items.size() > Penalty.MOST || wishes(free) > Penalty.MOST) {
      return Outcome.NOT_KNOWN;
    }
    return switch (new FewRooms(grid, rooms).solve(items, penaltyNow(rooms, items), steps)) {
      case FewRooms.Finding.Best(Map<Integer, Integer> best, long penalty) -> {
        apply(best);
        yield Outcome.BETTER;
      }
      case FewRooms.Finding.NoneBetter() -> Outcome.NONE_BETTER;
      case FewRooms.Finding.OutOfSteps() -> Outcome.NOT_KNOWN;
    };
  }

  private int wishes(List<Integer> stays) {
    return stays.stream().mapToInt(stay -> grid.stay(stay).wishes().size()).sum();
  }

  // Those beside the window stay as they are, and still count for the gaps at its edges.
  private void collect(
      int room, int place, int from, int until, List<FewRooms.Item> items, List<Integer> free) {
    int sale = grid.shortestSale();
    for (var block : occupancy.between(room, Math.max(0, from - sale), until + sale)) {
      boolean inside = block.from() >= from && block.until() <= until;
      if (inside && !occupancy.isForGood(block)) {
        free.add(block.stay());
      } else {
        items.add(new FewRooms.Item(block.from(), block.until(), block.stay(), place));
      }
    }
  }

  private FewRooms.Item item(int stay) {
    return new FewRooms.Item(grid.from(stay), grid.until(stay), stay, FewRooms.Item.NOT_FIXED);
  }

  private long penaltyNow(int[] rooms, List<FewRooms.Item> items) {
    var placed = new ArrayList<FewRooms.Item>();
    long unplaced = 0;
    long ofRooms = 0;
    for (var item : items) {
      if (item.isFixed()) {
        placed.add(item);
      } else if (occupancy.roomOf(item.stay()) == PlanGrid.NO_ROOM) {
        unplaced += Penalty.unplaced(item.until() - item.from());
      } else {
        int room = occupancy.roomOf(item.stay());
        placed.add(new FewRooms.Item(item.from(), item.until(), item.stay(), placeOf(rooms, room)));
        ofRooms += FewRooms.penalty(grid, item.stay(), room);
      }
    }
    return unplaced + ofRooms + FewRooms.gaps(grid, rooms.length, placed) * Penalty.GAP;
  }

  private static int placeOf(int[] rooms, int room) {
    int place = 0;
    while (rooms[place] != room) {
      place++;
    }
    return place;
  }

  // Those who leave a room go before others come into it.
  private void apply(Map<Integer, Integer> best) {
    var changed =
        best.entrySet().stream()
            .filter(choice -> occupancy.roomOf(choice.getKey()) != choice.getValue())
            .toList();
    for (var choice : changed) {
      if (occupancy.roomOf(choice.getKey()) != PlanGrid.NO_ROOM) {
        occupancy.remove(choice.getKey());
      }
    }
    for (var choice : changed) {
      if (choice.getValue() != PlanGrid.NO_ROOM) {
        occupancy.put(choice.getKey(), choice.getValue());
      }
    }
  }
}
