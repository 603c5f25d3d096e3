package org.roombooking.comparison;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The task for linear solvers: through each room goes one unit of flow, from the first day to the
 * last, along stays and empty nights; a stay has a room if flow goes along it there. Where the room
 * is empty its place tells for how many nights it has been, up to as many as can be sold, so that
 * coming into a gap too short to sell has its price. For each room alone the corners of this model
 * are its calendars, so its relaxation is as tight as one over all calendars of rooms.
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
    var rooms = new ArrayList<Calendar>();
    for (int room = 0; room < numbers.rooms(); room++) {
      rooms.add(new Calendar());
    }
    numbers.blocks().forEach(block -> rooms.get(block.room()).block(block));
    for (int stay = 0; stay < has.length; stay++) {
      addStay(stay, rooms);
    }
    rooms.forEach(Calendar::addFlow);
  }

  private Aim newAim() {
    return new Aim(
        new IdentityHashMap<>(), solver.makeConstraint(-MPSolver.infinity(), MPSolver.infinity()));
  }

  private Aim aim(Goal goal) {
    return aims.computeIfAbsent(goal, missing -> newAim());
  }

  private void addStay(int stay, List<Calendar> rooms) {
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
      rooms.get(room).add(has[stay][i], numbers.from(stay), numbers.until(stay));
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

  private record Arc(MPVariable flow, int until) {}

  /** One room, day by day. */
  private final class Calendar {

    private final List<List<Arc>> comingOn = new ArrayList<>();
    private final boolean[] taken = new boolean[numbers.nights()];
    private final @Nullable MPConstraint[][] places =
        new MPConstraint[numbers.nights() + 1][longEmpty + 1];

    Calendar() {
      for (int day = 0; day < numbers.nights(); day++) {
        comingOn.add(new ArrayList<>());
      }
    }

    void add(MPVariable flow, int from, int until) {
      comingOn.get(from).add(new Arc(flow, until));
    }

    void block(Numbers.Block block) {
      add(solver.makeVar(1, 1, false, ""), block.from(), block.until());
      Arrays.fill(taken, block.from(), block.until(), true);
    }

    void addFlow() {
      place(0, longEmpty).setBounds(1, 1);
      for (int day = 0; day < numbers.nights(); day++) {
        var coming = comingOn.get(day).isEmpty() ? null : solver.makeConstraint(0, 0);
        for (int empty = 0; empty <= longEmpty; empty++) {
          var place = places[day][empty];
          if (place != null) {
            goOn(place, day, empty, coming);
          }
        }
        if (coming != null) {
          come(coming, comingOn.get(day));
        }
      }
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

    private void come(MPConstraint coming, List<Arc> arcs) {
      for (var arc : arcs) {
        coming.setCoefficient(arc.flow(), 1);
        place(arc.until(), justLeft).setCoefficient(arc.flow(), -1);
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
