package org.roombooking.domain.assignment.comparison;

import java.util.Arrays;
import java.util.HashMap;
import org.roombooking.domain.assignment.PlanResult;
import org.roombooking.domain.assignment.Planner;
import org.roombooking.domain.property.RoomId;

/** The planner of this product: once as it starts, then again for its time when compiled. */
final class ProductPlanner implements RoomSolver {

  private static final int WARM_ROUNDS = 9;
  private static final double WARM_SECONDS = 5;

  private final long steps;

  ProductPlanner(long steps) {
    this.steps = steps;
  }

  @Override
  public void prepare() {}

  @Override
  public void solve(Numbers numbers, Found found) {
    var result = Planner.plan(numbers.task(), steps);
    var cost = found.plan(rooms(numbers, result));
    if (!cost.equals(result.plan().cost())) {
      found.note("says it costs " + result.plan().cost());
    }
    found.bound(Bound.of(result.plan().bound()));
  }

  @Override
  public void repeat(Numbers numbers, Found found) {
    found.warm(warmSeconds(numbers));
  }

  private static int[] rooms(Numbers numbers, PlanResult result) {
    var places = new HashMap<RoomId, Integer>();
    for (var room : numbers.task().rooms()) {
      places.put(room.id(), places.size());
    }
    var rooms = new int[numbers.stays()];
    Arrays.setAll(
        rooms,
        stay -> {
          var door = result.plan().doors().get(numbers.stay(stay).id());
          return door == null ? Numbers.NO_ROOM : places.getOrDefault(door, Numbers.NO_ROOM);
        });
    return rooms;
  }

  /** The median of some rounds, of fewer if they take long. */
  private double warmSeconds(Numbers numbers) {
    var seconds = new double[WARM_ROUNDS];
    double all = 0;
    int rounds = 0;
    while (rounds < WARM_ROUNDS && all < WARM_SECONDS) {
      var clock = new ProcessorClock(WARM_SECONDS);
      var result = Planner.plan(numbers.task(), steps);
      seconds[rounds] = clock.seconds();
      if (result.plan().doors().size() > numbers.stays()) {
        throw new IllegalStateException("More doors than stays");
      }
      all += seconds[rounds++];
    }
    Arrays.sort(seconds, 0, rounds);
    return seconds[rounds / 2];
  }
}
