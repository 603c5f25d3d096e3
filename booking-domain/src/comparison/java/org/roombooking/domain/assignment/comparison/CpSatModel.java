package org.roombooking.domain.assignment.comparison;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The task for CP-SAT: a literal for each stay and room it can have, exactly one of a stay's is
 * true or it has no room, and of those that meet in a room on a night at most one. A gap too short
 * to sell is a literal that has to be true if somebody leaves, nobody comes, and then somebody
 * comes.
 */
final class CpSatModel {

  private final Numbers numbers;
  private final CpModel model = new CpModel();
  private final int[][] candidates;
  private final BoolVar[][] has;
  private final BoolVar[] out;
  private final Map<Goal, LinearExprBuilder> goals = new EnumMap<>(Goal.class);
  private final List<Visits<BoolVar>> byRoom;

  CpSatModel(Numbers numbers) {
    this.numbers = numbers;
    candidates = new int[numbers.stays()][];
    has = new BoolVar[numbers.stays()][];
    out = new BoolVar[numbers.stays()];
    for (var goal : Goal.values()) {
      goals.put(goal, LinearExpr.newBuilder());
    }
    for (int stay = 0; stay < has.length; stay++) {
      addStay(stay);
    }
    byRoom = byRoom();
    byRoom.stream()
        .flatMap(visits -> visits.meetings().stream())
        .forEach(meeting -> model.addAtMostOne(meeting.stream().<Literal>map(v -> v).toList()));
  }

  CpModel model() {
    return model;
  }

  private LinearExprBuilder goal(Goal goal) {
    return goals.getOrDefault(goal, LinearExpr.newBuilder());
  }

  private void addStay(int stay) {
    if (numbers.isPinned(stay)) {
      candidates[stay] = new int[0];
      has[stay] = new BoolVar[0];
      goal(Goal.MISSED_WISHES).add(numbers.missed(stay, numbers.pinnedTo(stay)));
      return;
    }
    candidates[stay] = numbers.candidates(stay);
    has[stay] = new BoolVar[candidates[stay].length];
    Arrays.setAll(has[stay], i -> model.newBoolVar(""));
    out[stay] = model.newBoolVar("");
    var one = new ArrayList<Literal>(List.of(has[stay]));
    one.add(out[stay]);
    model.addExactlyOne(one);
    goal(Goal.UNPLACED).add(out[stay]);
    for (int i = 0; i < has[stay].length; i++) {
      if (numbers.isMove(stay, candidates[stay][i])) {
        goal(Goal.MOVES).add(has[stay][i]);
      }
      goal(Goal.MISSED_WISHES).addTerm(has[stay][i], numbers.missed(stay, candidates[stay][i]));
    }
  }

  private List<Visits<BoolVar>> byRoom() {
    var rooms = new ArrayList<Visits<BoolVar>>();
    for (int room = 0; room < numbers.rooms(); room++) {
      rooms.add(Visits.none());
    }
    for (int stay = 0; stay < has.length; stay++) {
      for (int i = 0; i < has[stay].length; i++) {
        var visits = rooms.get(candidates[stay][i]);
        visits.add(numbers.from(stay), numbers.until(stay), has[stay][i]);
      }
    }
    return rooms;
  }

  private void addGaps(int room) {
    for (int day = 1; day < numbers.nights(); day++) {
      for (int length = 1; length < numbers.shortestSale(); length++) {
        if (day + length < numbers.nights() && isFree(room, day, day + length)) {
          addGap(room, day, day + length);
        }
      }
    }
  }

  private boolean isFree(int room, int from, int until) {
    return IntStream.range(from, until).noneMatch(night -> numbers.isTaken(room, night));
  }

  private void addGap(int room, int begin, int end) {
    var leaving = byRoom.get(room).on(begin, Visits.Visit::until);
    var coming = byRoom.get(room).on(end, Visits.Visit::from);
    boolean someoneLeft = numbers.isTaken(room, begin - 1);
    boolean someoneIsNext = numbers.isTaken(room, end);
    if ((leaving.isEmpty() && !someoneLeft) || (coming.isEmpty() && !someoneIsNext)) {
      return;
    }
    var sum = LinearExpr.newBuilder().add((someoneLeft ? 1 : 0) + (someoneIsNext ? 1 : 0));
    leaving.forEach(sum::add);
    coming.forEach(sum::add);
    for (int day = begin; day < end; day++) {
      byRoom.get(room).on(day, Visits.Visit::from).forEach(between -> sum.addTerm(between, -1));
    }
    var gap = model.newBoolVar("");
    goal(Goal.SHORT_GAPS).add(gap);
    model.addLessOrEqual(sum.addTerm(gap, -1), 1);
  }

  /**
   * Gaps are no part of the model until they are asked for: the goals before are reached sooner.
   */
  void minimize(Goal goal) {
    if (goal == Goal.SHORT_GAPS) {
      for (int room = 0; room < byRoom.size(); room++) {
        addGaps(room);
      }
    }
    model.minimize(goal(goal));
  }

  void atMost(Goal goal, int most) {
    model.addLessOrEqual(goal(goal), most);
  }

  /** Where to begin. */
  void hint(int[] rooms) {
    model.clearHints();
    for (int stay = 0; stay < has.length; stay++) {
      for (int i = 0; i < has[stay].length; i++) {
        model.addHint(has[stay][i], candidates[stay][i] == rooms[stay]);
      }
      if (out[stay] != null) {
        model.addHint(out[stay], rooms[stay] == Numbers.NO_ROOM);
      }
    }
  }

  /** The rooms of a solution. */
  int[] rooms(Predicate<BoolVar> isTrue) {
    var rooms = new int[has.length];
    for (int stay = 0; stay < has.length; stay++) {
      rooms[stay] = numbers.isPinned(stay) ? numbers.pinnedTo(stay) : Numbers.NO_ROOM;
      for (int i = 0; i < has[stay].length; i++) {
        if (isTrue.test(has[stay][i])) {
          rooms[stay] = candidates[stay][i];
        }
      }
    }
    return rooms;
  }
}
