package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.RoomId;

/**
 * Plans which stay gets which room (docs/rules.md: Planned). The same task and budget give the same
 * answer everywhere: nothing is random, and the budget counts steps, not time.
 */
public final class Planner {

  /** A budget to begin with. Whether more would help, {@link RoomPlan#bound} tells. */
  public static final long USUAL_BUDGET = 20_000_000;

  /** Up to so many rooms all ways are gone through. */
  private static final int FEW = 4;

  /** That part of what may be tried is left for a better bound. */
  private static final int SHARE_OF_BOUND = 16;

  /** That part of what is left goes to bringing the rooms of bookings nearer. */
  private static final int SHARE_OF_NEARNESS = 4;

  /** With changes there are so many ways that they are gone through no further. */
  private static final long MOST_STEPS_WITH_CHANGES = 4_000_000;

  private final PlanGrid grid;
  private final StepBudget budget;
  private final Occupancy pinned;
  private final Occupancy occupancy;

  private Planner(PlanTask task, long steps) {
    grid = new PlanGrid(task);
    budget = new StepBudget(steps);
    pinned = new Occupancy(grid);
    occupancy = new Occupancy(grid);
  }

  /**
   * Plans a task.
   *
   * @param steps how much may be tried, at least 0; with 0 the plan is whatever comes at once
   * @throws IllegalArgumentException if pinned stays cannot all be where they are pinned
   */
  public static PlanResult plan(PlanTask task, long steps) {
    return new Planner(task, steps).plan();
  }

  /**
   * What is known of one group of rooms once it has been planned.
   *
   * @param improvement what made it better, and may do so further
   */
  private record Outcome(
      PlanCost cost,
      PlanCost bound,
      List<Integer> nights,
      List<Integer> stays,
      Optional<Improvement> improvement) {

    /** Nothing makes it better. */
    Outcome(PlanCost cost, PlanCost bound, List<Integer> nights, List<Integer> stays) {
      this(cost, bound, nights, stays, Optional.empty());
    }

    boolean isImpossible() {
      return !stays.isEmpty();
    }

    Outcome improvedFurther() {
      return improvement
          .map(more -> new Outcome(more.improveFurther(bound), bound, nights, stays))
          .orElse(this);
    }
  }

  private PlanResult plan() {
    var groups = RoomGroup.of(grid);
    var planned = groups.stream().map(this::plan).toList();
    // Not before all have been planned: nobody is to be without a room for a gap elsewhere.
    var outcomes = planned.stream().map(Outcome::improvedFurther).toList();
    var forNearness = budget.part(budget.share(SHARE_OF_NEARNESS));
    var gathered = Gathering.gather(grid, occupancy, forNearness);
    var fixed = costOfWhatIsFixed(groups);
    var cost = outcomes.stream().map(Outcome::cost).reduce(fixed, PlanCost::plus).plus(gathered);
    var bound = outcomes.stream().map(Outcome::bound).reduce(fixed, PlanCost::plus);
    var plan = new RoomPlan(doors(), doorsInTurn(), cost, bound);
    var impossible = outcomes.stream().filter(Outcome::isImpossible).findFirst();
    if (impossible.isPresent()) {
      return new PlanResult.ProvedImpossible(
          plan,
          impossible.get().nights().stream().map(grid::date).toList(),
          impossible.get().stays().stream().map(stay -> grid.stay(stay).id()).toList());
    }
    return cost.unplaced() == 0 ? new PlanResult.Planned(plan) : new PlanResult.GaveUp(plan);
  }

  private Outcome plan(RoomGroup group) {
    if (AlikeRooms.are(group, grid, pinned)) {
      return planAlike(group);
    }
    boolean someMove = new FirstPlan(grid, occupancy).make(group);
    var overload = waiting(group).isEmpty() ? Overload.NONE : Overload.of(group, grid, pinned);
    var floor = new Floor(grid, pinned).of(group.stays(), overload.missing(), someMove, 0);
    return improved(group, overload, cost(group), floor);
  }

  private Outcome planAlike(RoomGroup group) {
    boolean exact = AlikeRooms.place(group, group.stays(), grid, occupancy);
    var overload = exact ? Overload.NONE : Overload.of(group, grid, pinned);
    if (!exact) {
      AlikeRooms.place(group, others(group, overload.leftOut()), grid, occupancy);
    }
    var cost = cost(group);
    int shortGaps = exact ? cost.shortGaps() : 0;
    var floor = new Floor(grid, pinned).of(group.stays(), overload.missing(), false, shortGaps);
    return improved(group, overload, cost, floor);
  }

  private Outcome improved(RoomGroup group, Overload overload, PlanCost first, PlanCost floor) {
    if (first.equals(floor)) {
      return new Outcome(first, floor, overload.nights(), overload.stays());
    }
    if (group.rooms().cardinality() <= FEW && isBestOfAll(group, floor)) {
      return outcomeOfTheBest(group, overload);
    }
    var improvement = new Improvement(group, grid, pinned, occupancy, budget);
    improvement.improve(floor);
    var cost = cost(group);
    var bound = bound(group, cost, floor);
    return new Outcome(cost, bound, overload.nights(), overload.stays(), Optional.of(improvement));
  }

  private PlanCost bound(RoomGroup group, PlanCost cost, PlanCost floor) {
    boolean noneHasMore =
        cost.unplaced() == floor.unplaced()
            && cost.roomChanges() == 0
            && cost.moves() == floor.moves();
    if (!noneHasMore || cost.equals(floor) || !allKeepTheirRooms(group)) {
      return floor;
    }
    // Whoever left their room would make a plan worse than this one, whatever else it were.
    var kept =
        floor.unplaced() > 0
            ? floor
            : new Floor(grid, pinned).keeping(group.stays(), occupancy, floor);
    if (cost.equals(kept)) {
      return kept;
    }
    var steps = budget.part(budget.share(SHARE_OF_BOUND));
    var bound = new LagrangianBound(group, grid, floor.unplaced(), steps).above(kept, cost);
    budget.giveBack(steps);
    return bound;
  }

  private boolean allKeepTheirRooms(RoomGroup group) {
    return group.stays().stream()
        .filter(stay -> grid.hasDoorToKeep(stay) && occupancy.isPlaced(stay))
        .allMatch(occupancy::keepsDoor);
  }

  private List<Integer> waiting(RoomGroup group) {
    return group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).toList();
  }

  private static List<Integer> others(RoomGroup group, List<Integer> leftOut) {
    var some = new HashSet<>(leftOut);
    return group.stays().stream().filter(stay -> !some.contains(stay)).toList();
  }

  /** Goes through all ways, and says whether it came to an end. */
  private boolean isBestOfAll(RoomGroup group, PlanCost floor) {
    if (!isBestOf(group, Replanning.withoutChanges(grid, occupancy), budget)) {
      return false;
    }
    boolean changesMayHelp =
        cost(group).unplaced() > floor.unplaced()
            && group.stays().stream().anyMatch(grid::canChange);
    return !changesMayHelp || isBestWithChanges(group);
  }

  private boolean isBestWithChanges(RoomGroup group) {
    var steps = budget.part(Math.min(budget.share(2), MOST_STEPS_WITH_CHANGES));
    boolean isBest = isBestOf(group, Replanning.withChanges(grid, occupancy), steps);
    budget.giveBack(steps);
    return isBest;
  }

  private boolean isBestOf(RoomGroup group, Replanning all, StepBudget steps) {
    var rooms = group.rooms().stream().toArray();
    return all.replan(rooms, 0, grid.lastDay(), waiting(group), steps)
        != Replanning.Outcome.NOT_KNOWN;
  }

  private Outcome outcomeOfTheBest(RoomGroup group, Overload overload) {
    var best = cost(group);
    if (best.unplaced() == 0) {
      return new Outcome(best, best, List.of(), List.of());
    }
    if (overload.missing() > 0) {
      return new Outcome(best, best, overload.nights(), overload.stays());
    }
    var stays = new Conflict(grid, pinned).among(group);
    return new Outcome(best, best, nights(stays), stays);
  }

  private List<Integer> nights(List<Integer> stays) {
    return IntStream.range(0, grid.lastDay())
        .filter(day ->
            stays.stream().anyMatch(stay -> grid.from(stay) <= day && day < grid.until(stay)))
        .boxed()
        .toList();
  }

  private PlanCost cost(RoomGroup group) {
    return occupancy.cost(group.rooms(), group.stays());
  }

  private PlanCost costOfWhatIsFixed(List<RoomGroup> groups) {
    var others = new BitSet();
    others.set(0, grid.rooms());
    groups.forEach(group -> others.andNot(group.rooms()));
    return occupancy.cost(
        others, IntStream.range(0, grid.stays()).filter(grid::isPinned).boxed().toList());
  }

  // What is made of entries at once is not copied again by the plan.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Map<BookedRoomId, RoomId> doors() {
    var doors = new Map.Entry[grid.stays()];
    int placed = 0;
    for (int stay = 0; stay < grid.stays(); stay++) {
      if (occupancy.roomOf(stay) != PlanGrid.NO_ROOM) {
        doors[placed++] = Map.entry(grid.stay(stay).id(), grid.room(occupancy.roomOf(stay)).id());
      }
    }
    return Map.ofEntries(Arrays.copyOf(doors, placed));
  }

  private Map<BookedRoomId, List<DoorFrom>> doorsInTurn() {
    var doors = new HashMap<BookedRoomId, List<DoorFrom>>();
    for (var stay : occupancy.inTurn().entrySet()) {
      doors.put(
          grid.stay(stay.getKey()).id(),
          stay.getValue().stream()
              .map(part -> new DoorFrom(grid.room(part.room()).id(), grid.date(part.from())))
              .toList());
    }
    return doors;
  }
}
