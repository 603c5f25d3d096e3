package org.roombooking.domain.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * What is to be planned.
 *
 * @param stays no two pinned ones want a room on the same night, nor one while it is closed
 * @param shortestSale the fewest nights the hotel sells: a gap between two stays that is shorter
 *     stays empty. 1 where every night can be sold.
 */
public record PlanTask(List<PlanRoom> rooms, List<PlanStay> stays, int shortestSale) {

  public PlanTask {
    rooms = List.copyOf(rooms);
    stays = List.copyOf(stays);
    if (shortestSale < 1) {
      throw new IllegalArgumentException("Sells less than a night: " + shortestSale);
    }
    if (isNamedTwice(rooms, PlanRoom::id)) {
      throw new IllegalArgumentException("A room is named twice");
    }
    if (isNamedTwice(stays, PlanStay::id)) {
      throw new IllegalArgumentException("A stay is named twice");
    }
  }

  private static <T> boolean isNamedTwice(List<T> all, Function<T, Object> name) {
    var names = HashSet.newHashSet(all.size());
    for (var one : all) {
      if (!names.add(name.apply(one))) {
        return true;
      }
    }
    return false;
  }
}
