package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best way to put stays into a few rooms, found by going through their arrivals in order. All
 * that matters for later arrivals is how long each room is taken, and who goes on into another room
 * when; so of all ways that are alike in that only the best is followed (a dynamic programme;
 * docs/room-assignment.md).
 */
final class FewRooms {

  /** A stay to be placed or left, or nights of a room (counted among the few) that are taken. */
  record Item(int from, int until, int stay, int fixedTo) {

    static final int NOT_FIXED = -1;

    /** The rest of a stay from a day on, if it changes rooms on that day. */
    private static final int REST = -2;

    boolean isFixed() {
      return fixedTo >= 0;
    }

    private boolean isRest() {
      return fixedTo == REST;
    }
  }

  /** What became of the search. */
  sealed interface Finding {

    /**
     * The best way.
     *
     * @param rooms for each stay among the items its rooms in order, mostly one, or none
     */
    record Best(Map<Integer, List<StayPart>> rooms, long penalty) implements Finding {}

    /** No way is better than the limit. */
    record NoneBetter() implements Finding {}

    record OutOfSteps() implements Finding {}
  }

  private static final Comparator<Item> BY_ARRIVAL =
      Comparator.comparingInt(Item::from)
          .thenComparing(item -> !item.isFixed())
          .thenComparingInt(Item::stay);

  private final PlanGrid grid;
  private final int[] rooms;
  private final boolean changes;
  private final Penalty penalty;

  /**
   * A search.
   *
   * @param changes whether stays that can change rooms may do so
   */
  FewRooms(PlanGrid grid, int[] rooms, boolean changes) {
    this.grid = grid;
    this.rooms = rooms;
    this.changes = changes;
    penalty = changes ? Penalty.WITH_CHANGES : Penalty.OF_STAYS;
  }

  /** Looks for the best way whose penalty is below a limit. */
  Finding solve(List<Item> unordered, long limit, StepBudget steps) {
    var items = inOrder(unordered);
    var closes = closes(items);
    Map<RoomsTaken, Way> ways = new LinkedHashMap<>();
    ways.put(RoomsTaken.none(rooms.length), Way.NONE);
    for (int i = 0; i < items.size(); i++) {
      var next = new Next(items.get(i), closes[i], limit);
      for (var way : ways.entrySet()) {
        if (!steps.take(effort(items.get(i), way.getKey()))) {
          return new Finding.OutOfSteps();
        }
        next.follow(way.getKey(), way.getValue());
      }
      ways = next.ways;
    }
    return ways.values().stream()
        .min(Comparator.comparingLong(Way::penalty))
        .<Finding>map(way -> new Finding.Best(choices(way), way.penalty()))
        .orElseGet(Finding.NoneBetter::new);
  }

  private List<Item> inOrder(List<Item> items) {
    var all = new ArrayList<>(items);
    for (var item : items) {
      if (mayChange(item)) {
        for (int day = item.from() + 1; day < item.until(); day++) {
          all.add(new Item(day, item.until(), item.stay(), Item.REST));
        }
      }
    }
    all.sort(BY_ARRIVAL);
    return all;
  }

  private boolean mayChange(Item item) {
    return changes && !item.isFixed() && grid.canChange(item.stay());
  }

  private int effort(Item item, RoomsTaken taken) {
    boolean endsAnyDay =
        mayChange(item) && (!item.isRest() || taken.isLeftBy(item.stay(), item.from()));
    return endsAnyDay ? item.until() - item.from() : 1;
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

  /**
   * A way to place all stays up to one.
   *
   * @param until the day after the nights that this one has in its room
   */
  private record Way(long penalty, @Nullable Way before, Item item, int room, int until) {

    static final Way NONE =
        new Way(0, null, new Item(0, 0, PlanGrid.NO_ROOM, 0), PlanGrid.NO_ROOM, 0);
  }

  /** The ways to go on with one more item. */
  private final class Next {

    private final Map<RoomsTaken, Way> ways = new LinkedHashMap<>();
    private final Item item;
    private final int[] closes;
    private final long limit;

    Next(Item item, int[] closes, long limit) {
      this.item = item;
      this.closes = closes;
      this.limit = limit;
    }

    void follow(RoomsTaken taken, Way way) {
      if (item.isFixed()) {
        offer(taken, way, item.fixedTo(), item.until(), gap(taken, item.fixedTo()));
      } else if (!item.isRest()) {
        intoEachRoom(taken, way, 0);
        offer(
            taken,
            way,
            PlanGrid.NO_ROOM,
            item.until(),
            penalty.unplaced(item.until() - item.from()));
      } else if (taken.isLeftBy(item.stay(), item.from())) {
        intoEachRoom(taken.withoutRestOf(item.stay()), way, penalty.change());
      } else {
        keepBetter(taken, way);
      }
    }

    private void intoEachRoom(RoomsTaken taken, Way way, long more) {
      for (int room = 0; room < rooms.length; room++) {
        if (grid.eligible(item.stay()).get(rooms[room]) && taken.until(room) <= item.from()) {
          long inRoom = more + gap(taken, room) + penalty.inRoom(grid, item.stay(), rooms[room]);
          int last = Math.min(item.until(), closes[room]);
          int first = mayChange(item) ? item.from() + 1 : item.until();
          for (int until = first; until <= last; until++) {
            offer(taken, way, room, until, inRoom);
          }
        }
      }
    }

    private long gap(RoomsTaken taken, int room) {
      int end = taken.until(room);
      return end > 0 && grid.isShortGap(item.from() - end) ? penalty.gaps(1) : 0;
    }

    private void offer(RoomsTaken taken, Way way, int room, int until, long more) {
      long sum = way.penalty() + more;
      if (sum < limit) {
        int longAgo = item.from() - grid.shortestSale();
        var after =
            until < item.until()
                ? taken.afterPart(longAgo, room, until, item.stay())
                : taken.after(longAgo, room, until);
        keepBetter(after, new Way(sum, way, item, room, until));
      }
    }

    private void keepBetter(RoomsTaken taken, Way way) {
      var known = ways.get(taken);
      if (known == null || way.penalty() < known.penalty()) {
        ways.put(taken, way);
      }
    }
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

  private Map<Integer, List<StayPart>> choices(Way last) {
    var choices = new LinkedHashMap<Integer, List<StayPart>>();
    for (Way way = last; way != null; way = way.before()) {
      if (!way.item().isFixed()) {
        var parts = choices.computeIfAbsent(way.item().stay(), stay -> new ArrayList<>());
        if (way.room() != PlanGrid.NO_ROOM) {
          parts.addFirst(new StayPart(way.item().from(), way.until(), rooms[way.room()]));
        }
      }
    }
    return choices;
  }
}
