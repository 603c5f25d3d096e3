package org.roombooking.domain.assignment;

import java.util.HashSet;
import java.util.List;

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
    if (rooms.stream().map(PlanRoom::id).collect(HashSet::new, HashSet::add, HashSet::addAll).size()
        < rooms.size()) {
      throw new IllegalArgumentException("A room is named twice");
    }
    if (stays.stream().map(PlanStay::id).collect(HashSet::new, HashSet::add, HashSet::addAll).size()
        < stays.size()) {
      throw new IllegalArgumentException("A stay is named twice");
    }
  }
}
