package org.roombooking.domain.assignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lets guests who have agreed to it change rooms where otherwise somebody stays without one, and
 * then as rarely as can be (docs/room-assignment.md). Whoever changes rooms stays where it is while
 * all others are planned.
 */
final class ForcedChanges {

  /** So many rooms that a stay has one after the other are planned anew at once. */
  private static final int MOST_IN_TURN = 3;

  /** Rooms that are tried beside these, one at a time. */
  private static final int OTHERS = 6;

  /** Days before and after a stay within which others may get other rooms for it. */
  private static final int REACH = 21;

  private static final long STEPS_OF_ONE_LOOK = 20_000;
  private static final int ROOMS_OF_A_STEP = 16;

  private final RoomGroup group;
  private final PlanGrid grid;
  private final Occupancy pinned;
  private final Occupancy occupancy;
  private final Replanning replanning;
  private final StepBudget budget;

  ForcedChanges(
      RoomGroup group, PlanGrid grid, Occupancy pinned, Occupancy occupancy, StepBudget budget) {
    this.group = group;
    this.grid = grid;
    this.pinned = pinned;
    this.occupancy = occupancy;
    this.budget = budget;
    replanning = Replanning.withChanges(grid, occupancy);
  }

  /**
   * Places as many stays as it can.
   *
   * @param missing as many are left without a room in every plan
   */
  void place(int missing) {
    takeWhatIsFree();
    if (waiting() > missing) {
      var steps = budget.part(budget.share(2));
      new RoomForOne(group, grid, occupancy, replanning, steps).place(missing);
      budget.giveBack(steps);
    }
    if (waiting() > missing) {
      placeOthersFirst();
    }
    changeLess();
  }

  private void takeWhatIsFree() {
    var inTurn = new InTurn(grid, occupancy);
    for (int stay : group.stays()) {
      if (!occupancy.isPlaced(stay) && grid.canChange(stay) && takeStepsOfALook()) {
        occupancy.putInTurn(stay, inTurn.find(stay));
      }
    }
  }

  private boolean takeStepsOfALook() {
    return budget.take(1 + grid.rooms() / ROOMS_OF_A_STEP);
  }

  /**
   * Plans those who keep one room as if there were nobody else, and then lets the others take what
   * is left, if they find more rooms like that.
   */
  private void placeOthersFirst() {
    var before = new Snapshot(group, occupancy);
    var cost = cost();
    var changing = group.stays().stream().filter(grid::canChange).toList();
    var keeping = group.stays().stream().filter(stay -> !grid.canChange(stay)).toList();
    changing.stream().filter(occupancy::isPlaced).forEach(occupancy::remove);
    placeInOneRoom(keeping);
    var fixed = new Occupancy(grid);
    keeping.stream()
        .filter(occupancy::isPlaced)
        .forEach(stay -> fixed.put(stay, occupancy.roomOf(stay)));
    displace(changing, fixed);
    takeWhatIsFree();
    if (cost().compareTo(cost) >= 0) {
      before.restore();
    }
  }

  private void placeInOneRoom(List<Integer> stays) {
    var steps = budget.part(budget.share(2));
    new Improvement(new RoomGroup(group.rooms(), stays), grid, pinned, occupancy, steps).place(0);
    budget.giveBack(steps);
  }

  private void displace(List<Integer> stays, Occupancy fixed) {
    var those = new RoomGroup(group.rooms(), stays);
    new FirstPlan(grid, occupancy).make(those);
    var steps = budget.part(budget.share(2));
    new Displacement(those, grid, fixed, occupancy, steps).place(0);
    budget.giveBack(steps);
  }

  /** As long as it helps somebody, it may help others too. */
  private void changeLess() {
    PlanCost before;
    do {
      before = cost();
      group.stays().forEach(this::changeLess);
    } while (cost().compareTo(before) < 0);
  }

  /** Plans the rooms that a stay has in turn anew, two or three of them and others. */
  private void changeLess(int stay) {
    for (int count = 2; count <= MOST_IN_TURN; count++) {
      for (int first = 0; first + count <= occupancy.partsOf(stay).size(); first++) {
        replan(stay, occupancy.partsOf(stay).subList(first, first + count));
      }
    }
  }

  private void replan(int stay, List<StayPart> parts) {
    int from = parts.getFirst().from();
    int until = parts.getLast().until();
    var own = parts.stream().mapToInt(StayPart::room).distinct().toArray();
    var others = others(stay, own, from, until);
    boolean better = takeStepsOfALook() && replan(stay, from, until, own);
    for (int i = 0; i < others.size() && !better && takeStepsOfALook(); i++) {
      better = replan(stay, from, until, with(own, others.get(i)));
    }
  }

  private List<Integer> others(int stay, int[] own, int from, int until) {
    return grid.eligible(stay).stream()
        .boxed()
        .filter(room -> Arrays.stream(own).noneMatch(one -> one == room))
        .sorted(
            Comparator.comparingInt((Integer room) -> taken(room, from, until))
                .thenComparingInt(room -> room))
        .limit(OTHERS)
        .toList();
  }

  /** The nights of some on which a room is taken. */
  private int taken(int room, int from, int until) {
    int nights = 0;
    for (int day = from; day < until; day++) {
      nights += occupancy.on(room, day) == Occupancy.FREE ? 0 : 1;
    }
    return nights;
  }

  private static int[] with(int[] rooms, int room) {
    var more = Arrays.copyOf(rooms, rooms.length + 1);
    more[rooms.length] = room;
    return more;
  }

  /** Plans some rooms anew for some nights of a stay, and says whether that is better. */
  private boolean replan(int stay, int from, int until, int[] rooms) {
    var before = new Snapshot(group, occupancy);
    var cost = cost();
    var kept =
        occupancy.partsOf(stay).stream()
            .filter(part -> part.until() <= from || part.from() >= until)
            .toList();
    occupancy.remove(stay);
    occupancy.putInTurn(stay, kept);
    var nights = new StayPart(from, until, PlanGrid.NO_ROOM);
    var steps = budget.part(STEPS_OF_ONE_LOOK);
    var became = replanning.replan(rooms, from - REACH, until + REACH, stay, nights, steps);
    budget.giveBack(steps);
    boolean better = became == Replanning.Outcome.BETTER && cost().compareTo(cost) < 0;
    if (!better) {
      before.restore();
    }
    return better;
  }

  private PlanCost cost() {
    return occupancy.cost(group.rooms(), group.stays());
  }

  private long waiting() {
    return group.stays().stream().filter(stay -> !occupancy.isPlaced(stay)).count();
  }
}
