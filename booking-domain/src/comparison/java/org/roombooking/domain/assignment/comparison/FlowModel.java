package org.roombooking.domain.assignment.comparison;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The task for linear solvers: each stay has one of its rooms or none, and of those that meet in a
 * room on a night at most one has it. Once gaps count, one unit of flow goes through each room,
 * from the first day to the last, along stays and empty nights; a stay has a room if flow goes
 * along it there. Where the room is empty its place tells for how many nights it has been, up to as
 * many as can be sold, so that coming into a gap too short to sell has its price. For each room
 * alone the corners of both are its calendars, so the relaxation is as tight as one over all
 * calendars of rooms.
 */
final class FlowModel {

  private final Numbers numbers;
  private final MPSolver solver;
  private final boolean wholeNumbers;
  private final int longEmpty;
  private final int justLeft;
  private final int[][] candidates;
  private final MPVariable[][] has;
  private final MPVariable[] out;
  private final List<Calendar> rooms = new ArrayList<>();
  private final Map<Goal, Aim> aims = new EnumMap<>(Goal.class);
  private int wishesMissedForGood;

  /** What a goal counts: by variable, and all of it, to be limited. */
  private record Aim(Map<MPVariable, Integer> prices, MPConstraint all) {}

  FlowModel(Numbers numbers, MPSolver solver, boolean wholeNumbers) {
    this.numbers = numbers;
    this.solver = solver;
    this.wholeNumbers = wholeNumbers;
    longEmpty = numbers.shortestSale();
    justLeft = longEmpty == 1 ? 1 : 0;
    candidates = new int[numbers.stays()][];
    has = new MPVariable[numbers.stays()][];
    out = new MPVariable[numbers.stays()];
    for (int room = 0; room < numbers.rooms(); room++) {
      rooms.add(new Calendar());
    }
    numbers.blocks().forEach(block -> rooms.get(block.room()).block(block));
    for (int stay = 0; stay < has.length; stay++) {
      addStay(stay);
    }
    rooms.stream().flatMap(room -> room.visits.meetings().stream()).forEach(this::meet);
  }

  private Aim newAim() {
    return new Aim(
        new IdentityHashMap<>(), solver.makeConstraint(-MPSolver.infinity(), MPSolver.infinity()));
  }

  private Aim aim(Goal goal) {
    return aims.computeIfAbsent(goal, missing -> newAim());
  }

  private void meet(List<MPVariable> those) {
    var meeting = solver.makeConstraint(0, 1);
    those.forEach(variable -> meeting.setCoefficient(variable, 1));
  }

  private void addStay(int stay) {
    candidates[stay] = numbers.isPinned(stay) ? new int[0] : numbers.candidates(stay);
    has[stay] = new MPVariable[candidates[stay].length];
    if (numbers.isPinned(stay)) {
      wishesMissedForGood += numbers.missed(stay, numbers.pinnedTo(stay));
      return;
    }
    var one = solver.makeConstraint(1, 1);
    for (int i = 0; i < has[stay].length; i++) {
      int room = candidates[stay][i];
      has[stay][i] = solver.makeVar(0, 1, wholeNumbers, "");
      one.setCoefficient(has[stay][i], 1);
      price(Goal.MOVES, has[stay][i], numbers.isMove(stay, room) ? 1 : 0);
      price(Goal.MISSED_WISHES, has[stay][i], numbers.missed(stay, room));
      rooms.get(room).visits.add(numbers.from(stay), numbers.until(stay), has[stay][i]);
    }
    out[stay] = solver.makeVar(0, 1, wholeNumbers, "");
    one.setCoefficient(out[stay], 1);
    price(Goal.UNPLACED, out[stay], 1);
  }

  private void price(Goal goal, MPVariable variable, int price) {
    if (price > 0) {
      aim(goal).prices().put(variable, price);
      aim(goal).all().setCoefficient(variable, price);
    }
  }

  /** One room, day by day. */
  private final class Calendar {

    private final Visits<MPVariable> visits = Visits.none();
    private final boolean[] taken = new boolean[numbers.nights()];
    private final List<Numbers.Block> blocks = new ArrayList<>();
    private final @Nullable MPConstraint[][] places =
        new MPConstraint[numbers.nights() + 1][longEmpty + 1];

    void block(Numbers.Block block) {
      blocks.add(block);
      Arrays.fill(taken, block.from(), block.until(), true);
    }

    void addFlow() {
      var arrivals = arrivals();
      place(0, longEmpty).setBounds(1, 1);
      for (int day = 0; day < numbers.nights(); day++) {
        var today = arrivals.getOrDefault(day, List.of());
        var coming = today.isEmpty() ? null : solver.makeConstraint(0, 0);
        for (int empty = 0; empty <= longEmpty; empty++) {
          var place = places[day][empty];
          if (place != null) {
            goOn(place, day, empty, coming);
          }
        }
        if (coming != null) {
          come(coming, today);
        }
      }
    }

    /** By day; what takes a room whatever the plan is a variable that is 1. */
    private Map<Integer, List<Visits.Visit<MPVariable>>> arrivals() {
      var all = new ArrayList<>(visits.all());
      blocks.forEach(block -> {
        var always = solver.makeVar(1, 1, false, "");
        all.add(new Visits.Visit<>(block.from(), block.until(), always));
      });
      return all.stream().collect(Collectors.groupingBy(Visits.Visit::from));
    }

    private void goOn(MPConstraint place, int day, int empty, @Nullable MPConstraint coming) {
      if (!taken[day]) {
        var wait = flow(place);
        place(day + 1, Math.min(empty + 1, longEmpty)).setCoefficient(wait, -1);
      }
      if (coming != null) {
        var come = flow(place);
        coming.setCoefficient(come, -1);
        price(Goal.SHORT_GAPS, come, 0 < empty && empty < longEmpty ? 1 : 0);
      }
    }

    private void come(MPConstraint coming, List<Visits.Visit<MPVariable>> arcs) {
      for (var arc : arcs) {
        coming.setCoefficient(arc.variable(), 1);
        place(arc.until(), justLeft).setCoefficient(arc.variable(), -1);
      }
    }

    private MPVariable flow(MPConstraint place) {
      var flow = solver.makeVar(0, 1, false, "");
      place.setCoefficient(flow, 1);
      return flow;
    }

    /** What goes on from a place is what came there; on the last day nothing goes on. */
    private MPConstraint place(int day, int empty) {
      var there = places[day][empty];
      if (there == null) {
        there =
            day == numbers.nights() ? solver.makeConstraint(-1, 0) : solver.makeConstraint(0, 0);
        places[day][empty] = there;
      }
      return there;
    }
  }

  void minimize(Goal goal) {
    if (goal == Goal.SHORT_GAPS) {
      rooms.forEach(Calendar::addFlow);
    }
    var objective = solver.objective();
    objective.clear();
    aim(goal).prices().forEach(objective::setCoefficient);
    objective.setOffset(goal == Goal.MISSED_WISHES ? wishesMissedForGood : 0);
    objective.setMinimization();
  }

  void atMost(Goal goal, int most) {
    aim(goal).all().setUb(goal == Goal.MISSED_WISHES ? most - wishesMissedForGood : most);
  }

  /** Where to begin. */
  void hint(int[] rooms) {
    var variables = new ArrayList<MPVariable>();
    var values = new ArrayList<Double>();
    for (int stay = 0; stay < has.length; stay++) {
      for (int i = 0; i < has[stay].length; i++) {
        variables.add(has[stay][i]);
        values.add(candidates[stay][i] == rooms[stay] ? 1.0 : 0.0);
      }
      if (!numbers.isPinned(stay)) {
        variables.add(out[stay]);
        values.add(rooms[stay] == Numbers.NO_ROOM ? 1.0 : 0.0);
      }
    }
    solver.setHint(
        variables.toArray(MPVariable[]::new),
        values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The rooms of the solution that the solver has. */
  int[] rooms() {
    var rooms = new int[has.length];
    for (int stay = 0; stay < has.length; stay++) {
      rooms[stay] = numbers.isPinned(stay) ? numbers.pinnedTo(stay) : Numbers.NO_ROOM;
      for (int i = 0; i < has[stay].length; i++) {
        if (has[stay][i].solutionValue() > 0.5) {
          rooms[stay] = candidates[stay][i];
        }
      }
    }
    return rooms;
  }
}
