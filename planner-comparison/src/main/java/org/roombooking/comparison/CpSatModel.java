package org.roombooking.comparison;

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
  private final List<BoolVar> gaps = new ArrayList<>();

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
    var byRoom = byRoom();
    for (int room = 0; room < byRoom.size(); room++) {
      meetNobody(byRoom.get(room));
      addGaps(room, byRoom.get(room));
    }
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

  /** A stay that may be in a room. */
  private record Here(int from, int until, BoolVar has) {}

  /** By room, in the order of their arrivals. */
  private List<List<Here>> byRoom() {
    var rooms = new ArrayList<List<Here>>();
    for (int room = 0; room < numbers.rooms(); room++) {
      rooms.add(new ArrayList<>());
    }
    for (int stay = 0; stay < has.length; stay++) {
      for (int i = 0; i < has[stay].length; i++) {
        rooms
            .get(candidates[stay][i])
            .add(new Here(numbers.from(stay), numbers.until(stay), has[stay][i]));
      }
    }
    return rooms;
  }

  /** One constraint for each night that is no part of a busier one. */
  private void meetNobody(List<Here> room) {
    var here = new ArrayList<Here>();
    for (int i = 0; i < room.size(); i++) {
      int day = room.get(i).from();
      here.removeIf(other -> other.until() <= day);
      here.add(room.get(i));
      boolean isLastToday = i + 1 == room.size() || room.get(i + 1).from() > day;
      int next = i + 1 == room.size() ? Integer.MAX_VALUE : room.get(i + 1).from();
      boolean someLeave = here.stream().anyMatch(other -> other.until() <= next);
      if (isLastToday && someLeave && here.size() > 1) {
        model.addAtMostOne(here.stream().<Literal>map(Here::has).toList());
      }
    }
  }

  private void addGaps(int room, List<Here> stays) {
    for (int day = 1; day < numbers.nights(); day++) {
      for (int length = 1; length < numbers.shortestSale(); length++) {
        if (day + length < numbers.nights()) {
          addGap(room, stays, day, day + length);
        }
      }
    }
  }

  private void addGap(int room, List<Here> stays, int begin, int end) {
    for (int night = begin; night < end; night++) {
      if (numbers.isTaken(room, night)) {
        return;
      }
    }
    var sum = LinearExpr.newBuilder();
    boolean someoneLeaves =
        either(sum, numbers.isTaken(room, begin - 1), stays, stay -> stay.until() == begin);
    boolean someoneComes =
        either(sum, numbers.isTaken(room, end), stays, stay -> stay.from() == end);
    if (someoneLeaves && someoneComes) {
      stays.stream()
          .filter(stay -> begin <= stay.from() && stay.from() < end)
          .forEach(stay -> sum.addTerm(stay.has(), -1));
      var gap = model.newBoolVar("");
      gaps.add(gap);
      goal(Goal.SHORT_GAPS).add(gap);
      model.addLessOrEqual(sum.addTerm(gap, -1), 1);
    }
  }

  private static boolean either(
      LinearExprBuilder sum, boolean always, List<Here> stays, Predicate<Here> some) {
    var those = stays.stream().filter(some).toList();
    those.forEach(stay -> sum.add(stay.has()));
    sum.add(always ? 1 : 0);
    return always || !those.isEmpty();
  }

  void minimize(Goal goal) {
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
