package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best way to put stays into a few rooms, found by going through their arrivals in order. All
 * that matters for later arrivals is how long each room is taken, so of all ways that leave the
 * rooms alike only the best is followed (a dynamic programme; docs/room-assignment.md).
 */
final class FewRooms {

  /** A stay to be placed or left, or nights of a room (counted among the few) that are taken. */
  record Item(int from, int until, int stay, int fixedTo) {

    static final int NOT_FIXED = -1;

    boolean isFixed() {
      return fixedTo != NOT_FIXED;
    }
  }

  /** What became of the search. */
  sealed interface Finding {

    /**
     * The best way.
     *
     * @param rooms for each stay among the items its room, or {@link PlanGrid#NO_ROOM}
     */
    record Best(Map<Integer, Integer> rooms, long penalty) implements Finding {}

    /** No way is better than the limit. */
    record NoneBetter() implements Finding {}

    record OutOfSteps() implements Finding {}
  }

  /** Until when each room is taken; 0 where it does not matter. */
  private static final class Taken {

    private final int[] until;

    Taken(int[] until) {
      this.until = until;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Taken taken && Arrays.equals(until, taken.until);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(until);
    }
  }

  private record Way(long penalty, @Nullable Way before, int room) {}

  private static final Comparator<Item> BY_ARRIVAL =
      Comparator.comparingInt(Item::from)
          .thenComparing(item -> !item.isFixed())
          .thenComparingInt(Item::stay);

  private final PlanGrid grid;
  private final int[] rooms;

  FewRooms(PlanGrid grid, int[] rooms) {
    this.grid = grid;
    this.rooms = rooms;
  }

  /** Looks for the best way whose penalty is below a limit. */
  Finding solve(List<Item> unordered, long limit, StepBudget steps) {
    var items = unordered.stream().sorted(BY_ARRIVAL).toList();
    var closes = closes(items);
    Map<Taken, Way> ways = new LinkedHashMap<>();
    ways.put(new Taken(new int[rooms.length]), new Way(0, null, PlanGrid.NO_ROOM));
    for (int i = 0; i < items.size(); i++) {
      var next = new LinkedHashMap<Taken, Way>();
      for (var way : ways.entrySet()) {
        if (!steps.take()) {
          return new Finding.OutOfSteps();
        }
        follow(way.getKey(), way.getValue(), items.get(i), closes[i], limit, next);
      }
      ways = next;
    }
    return ways.values().stream()
        .min(Comparator.comparingLong(Way::penalty))
        .<Finding>map(way -> new Finding.Best(choices(way, items), way.penalty()))
        .orElseGet(Finding.NoneBetter::new);
  }

  /** For each item and room the day on which the next fixed block begins. */
  private int[][] closes(List<Item> items) {
    var closes = new int[items.size()][];
    var next = new int[rooms.length];
    Arrays.fill(next, Integer.MAX_VALUE);
    for (int i = items.size() - 1; i >= 0; i--) {
      closes[i] = next.clone();
      if (items.get(i).isFixed()) {
        next[items.get(i).fixedTo()] = items.get(i).from();
      }
    }
    return closes;
  }

  private void follow(
      Taken taken, Way way, Item item, int[] closes, long limit, Map<Taken, Way> next) {
    if (item.isFixed()) {
      offer(taken, way, item, item.fixedTo(), gap(taken, item, item.fixedTo()), limit, next);
      return;
    }
    for (int room = 0; room < rooms.length; room++) {
      if (grid.eligible(item.stay()).get(rooms[room])
          && taken.until[room] <= item.from()
          && closes[room] >= item.until()) {
        offer(
            taken,
            way,
            item,
            room,
            gap(taken, item, room) + penalty(grid, item.stay(), rooms[room]),
            limit,
            next);
      }
    }
    offer(
        taken,
        way,
        item,
        PlanGrid.NO_ROOM,
        Penalty.unplaced(item.until() - item.from()),
        limit,
        next);
  }

  private void offer(
      Taken taken, Way way, Item item, int room, long more, long limit, Map<Taken, Way> next) {
    long penalty = way.penalty() + more;
    if (penalty >= limit) {
      return;
    }
    var after = new Taken(after(taken.until, item, room));
    var known = next.get(after);
    if (known == null || penalty < known.penalty()) {
      next.put(after, new Way(penalty, way, room));
    }
  }

  // A room that has been empty for long enough is as good as one that was never taken.
  private int[] after(int[] before, Item item, int room) {
    var after = before.clone();
    if (room != PlanGrid.NO_ROOM) {
      after[room] = item.until();
    }
    for (int i = 0; i < after.length; i++) {
      if (after[i] <= item.from() - grid.shortestSale()) {
        after[i] = 0;
      }
    }
    return after;
  }

  private long gap(Taken taken, Item item, int room) {
    int end = taken.until[room];
    return end > 0 && grid.isShortGap(item.from() - end) ? Penalty.GAP : 0;
  }

  /** What a stay costs in a room, whoever else is in it. */
  static long penalty(PlanGrid grid, int stay, int room) {
    return (grid.isMove(stay, room) ? Penalty.MOVE : 0)
        + Penalty.WISH * grid.missedWishes(stay, room);
  }

  /** How many gaps that are too short to be sold lie between items that all have a room. */
  static int gaps(PlanGrid grid, int rooms, List<Item> items) {
    var end = new int[rooms];
    int gaps = 0;
    for (var item : items.stream().sorted(BY_ARRIVAL).toList()) {
      int before = end[item.fixedTo()];
      gaps += before > 0 && grid.isShortGap(item.from() - before) ? 1 : 0;
      end[item.fixedTo()] = item.until();
    }
    return gaps;
  }

  private Map<Integer, Integer> choices(Way last, List<Item> items) {
    var choices = new LinkedHashMap<Integer, Integer>();
    Way way = last;
    for (int i = items.size() - 1; i >= 0 && way != null; i--) {
      if (!items.get(i).isFixed()) {
        choices.put(
            items.get(i).stay(),
            way.room() == PlanGrid.NO_ROOM ? PlanGrid.NO_ROOM : rooms[way.room()]);
      }
      way = way.before();
    }
    return choices;
  }
}
