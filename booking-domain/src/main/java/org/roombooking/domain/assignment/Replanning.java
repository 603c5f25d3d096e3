package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.HashMap;
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
  private final boolean changes;
  private final Penalty penalty;

  private Replanning(PlanGrid grid, Occupancy occupancy, boolean changes) {
    this.grid = grid;
    this.occupancy = occupancy;
    this.changes = changes;
    penalty = changes ? Penalty.WITH_CHANGES : Penalty.OF_STAYS;
  }

  /** Everybody keeps one room. */
  static Replanning withoutChanges(PlanGrid grid, Occupancy occupancy) {
    return new Replanning(grid, occupancy, false);
  }

  /** Guests who have agreed to it may change rooms, if somebody has none otherwise. */
  static Replanning withChanges(PlanGrid grid, Occupancy occupancy) {
    return new Replanning(grid, occupancy, true);
  }

  /**
   * Plans some rooms anew on some days, with stays that have none, and keeps what is better.
   *
   * @param from the first of the days
   * @param until the day after the last one; stays that are there on other days too stay
   */
  Outcome replan(int[] rooms, int from, int until, List<Integer> waiting, StepBudget steps) {
    return replanItems(rooms, from, until, waiting.stream().map(this::item).toList(), steps);
  }

  /** The same for some nights of a stay that has rooms in turn on its other nights. */
  Outcome replan(int[] rooms, int from, int until, int stay, StayPart nights, StepBudget steps) {
    var part = new FewRooms.Item(nights.from(), nights.until(), stay, FewRooms.Item.NOT_FIXED);
    return replanItems(rooms, from, until, List.of(part), steps);
  }

  private Outcome replanItems(
      int[] rooms, int from, int until, List<FewRooms.Item> waiting, StepBudget steps) {
    var items = new ArrayList<FewRooms.Item>();
    var free = new ArrayList<>(waiting);
    for (int place = 0; place < rooms.length; place++) {
      collect(rooms[place], place, from, until, items, free);
    }
    items.addAll(free);
    if (free.isEmpty()) {
      return Outcome.NONE_BETTER;
    }
    if (mostParts(items) > penalty.most() || mostWishes(free) > penalty.most()) {
      return Outcome.NOT_KNOWN;
    }
    return switch (new FewRooms(grid, rooms, changes)
        .solve(items, penaltyNow(rooms, items), steps)) {
      case FewRooms.Finding.Best(var best, long penaltyOfBest) -> {
        apply(best);
        yield Outcome.BETTER;
      }
      case FewRooms.Finding.NoneBetter() -> Outcome.NONE_BETTER;
      case FewRooms.Finding.OutOfSteps() -> Outcome.NOT_KNOWN;
    };
  }

  private int mostParts(List<FewRooms.Item> items) {
    return items.stream().mapToInt(item -> item.isFixed() ? 1 : mostParts(item.stay())).sum();
  }

  private int mostWishes(List<FewRooms.Item> items) {
    return items.stream()
        .mapToInt(item -> mostParts(item.stay()) * grid.stay(item.stay()).wishes().size())
        .sum();
  }

  private int mostParts(int stay) {
    return changes && grid.canChange(stay) ? grid.nights(stay) : 1;
  }

  // Those beside the window stay as they are, and still count for the gaps at its edges.
  private void collect(
      int room,
      int place,
      int from,
      int until,
      List<FewRooms.Item> items,
      List<FewRooms.Item> free) {
    int sale = grid.shortestSale();
    for (var block : occupancy.between(room, Math.max(0, from - sale), until + sale)) {
      boolean inside = block.from() >= from && block.until() <= until;
      if (inside && !occupancy.isForGood(block)) {
        free.add(item(block.stay()));
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
        unplaced += penalty.unplaced(item.until() - item.from());
      } else {
        int room = occupancy.roomOf(item.stay());
        placed.add(new FewRooms.Item(item.from(), item.until(), item.stay(), placeOf(rooms, room)));
        ofRooms += penalty.inRoom(grid, item.stay(), room);
      }
    }
    return unplaced + ofRooms + penalty.gaps(FewRooms.gaps(grid, rooms.length, placed));
  }

  private static int placeOf(int[] rooms, int room) {
    int place = 0;
    while (rooms[place] != room) {
      place++;
    }
    return place;
  }

  // Those who leave a room go before others come into it.
  private void apply(Map<Integer, List<StayPart>> best) {
    var changed =
        best.entrySet().stream()
            .filter(choice -> !isThere(choice.getKey(), choice.getValue()))
            .toList();
    var elsewhere = new HashMap<Integer, List<StayPart>>();
    for (var choice : changed) {
      elsewhere.put(choice.getKey(), occupancy.partsOf(choice.getKey()));
      if (occupancy.isPlaced(choice.getKey())) {
        occupancy.remove(choice.getKey());
      }
    }
    for (var choice : changed) {
      var all = new ArrayList<>(choice.getValue());
      all.addAll(elsewhere.getOrDefault(choice.getKey(), List.of()));
      occupancy.putInTurn(choice.getKey(), StayPart.inARow(all));
    }
  }

  private boolean isThere(int stay, List<StayPart> parts) {
    return parts.size() == 1 && occupancy.roomOf(stay) == parts.getFirst().room();
  }
}
