package org.roombooking.domain.assignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rooms of bookings nearer to each other by exchanges between two rooms that make the
 * plan cost no more. What is nearer is told by {@link Companions}, over all bookings together.
 */
final class Gathering {

  private final PlanGrid grid;
  private final Occupancy occupancy;
  private final Interchanges interchanges;
  private final List<Companions> all;
  private final Map<Integer, Companions> companionsOf = new HashMap<>();
  private PlanCost difference = PlanCost.NOTHING;

  private Gathering(PlanGrid grid, Occupancy occupancy, List<Companions> all) {
    this.grid = grid;
    this.occupancy = occupancy;
    this.all = all;
    interchanges = Interchanges.ofAll(grid, occupancy);
    all.forEach(those -> those.stays().forEach(stay -> companionsOf.put(stay, those)));
  }

  /**
   * Exchanges guests until nobody comes nearer by any exchange.
   *
   * @param steps one for each room that is looked at for a stay
   * @return what the plan costs more afterwards: nothing, or less than that
   */
  static PlanCost gather(PlanGrid grid, Occupancy occupancy, StepBudget steps) {
    var all = Companions.of(grid);
    return all.isEmpty() ? PlanCost.NOTHING : new Gathering(grid, occupancy, all).gather(steps);
  }

  private PlanCost gather(StepBudget steps) {
    boolean nearer = true;
    while (nearer) {
      nearer = false;
      for (var companions : all) {
        for (int stay : companions.stays()) {
          nearer |= bringNearer(stay, companions, steps);
        }
      }
    }
    return difference;
  }

  private boolean bringNearer(int stay, Companions companions, StepBudget steps) {
    if (!occupancy.hasOneRoom(stay) || grid.isPinned(stay)) {
      return false;
    }
    var best = best(stay, companions, steps);
    best.ifPresent(this::carryOut);
    return best.isPresent();
  }

  private void carryOut(Interchange exchange) {
    interchanges.carryOut(exchange);
    difference = difference.plus(exchange.difference());
  }

  /** Of the exchanges that bring a stay nearer to its companions the one that is best for all. */
  private Optional<Interchange> best(int stay, Companions companions, StepBudget steps) {
    var best = Optional.<Interchange>empty();
    long least = 0;
    long now = companions.roomsBetween(occupancy::roomOf);
    var eligible = grid.eligible(stay);
    for (int i = eligible.nextSetBit(0); i >= 0 && now > 0; i = eligible.nextSetBit(i + 1)) {
      int room = i;
      if (!steps.take()) {
        return best;
      }
      if (companions.roomsBetween(it -> it == stay ? room : occupancy.roomOf(it)) < now) {
        var exchange = interchanges.find(stay, room, Gathering::costsNoMore);
        long more = exchange.map(this::moreRoomsBetween).orElse(0L);
        if (more < least) {
          least = more;
          best = exchange;
        }
      }
    }
    return best;
  }

  private static boolean costsNoMore(PlanCost difference) {
    return difference.compareTo(PlanCost.NOTHING) <= 0;
  }

  private long moreRoomsBetween(Interchange exchange) {
    var leaving = guests(exchange.room(), exchange);
    var coming = guests(exchange.other(), exchange);
    IntUnaryOperator after =
        stay ->
            leaving.contains(stay)
                ? exchange.other()
                : coming.contains(stay) ? exchange.room() : occupancy.roomOf(stay);
    return touched(leaving, coming).stream()
        .mapToLong(those -> those.roomsBetween(after) - those.roomsBetween(occupancy::roomOf))
        .sum();
  }

  private Set<Integer> guests(int room, Interchange exchange) {
    return occupancy.between(room, exchange.from(), exchange.until()).stream()
        .map(Occupancy.Block::stay)
        .collect(Collectors.toSet());
  }

  private Set<Companions> touched(Set<Integer> leaving, Set<Integer> coming) {
    var touched = new HashSet<Companions>();
    leaving.forEach(stay -> addCompanions(stay, touched));
    coming.forEach(stay -> addCompanions(stay, touched));
    return touched;
  }

  private void addCompanions(int stay, Set<Companions> touched) {
    @Nullable Companions those = companionsOf.get(stay);
    if (those != null) {
      touched.add(those);
    }
  }
}
