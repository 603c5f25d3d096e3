package org.roombooking.domain.assignment;

import static org.roombooking.domain.assignment.PlanFixtures.id;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A plan while it is being made, by the numbers that the stays of a test have. */
final class PlacedStays {

  final PlanGrid grid;
  final Occupancy occupancy;

  PlacedStays(List<PlanRoom> rooms, int shortestSale, List<PlanStay> stays) {
    this(new PlanTask(rooms, stays, shortestSale));
  }

  private PlacedStays(PlanTask task) {
    grid = new PlanGrid(task);
    occupancy = new Occupancy(grid);
  }

  /** Each stay in the first room that is free, if there is one. */
  static PlacedStays firstFit(PlanTask task) {
    var placed = new PlacedStays(task);
    IntStream.range(0, placed.grid.stays())
        .filter(stay -> !placed.occupancy.isPlaced(stay))
        .forEach(stay ->
            placed.occupancy.freeRooms(stay).stream()
                .limit(1)
                .forEach(room -> placed.occupancy.put(stay, room)));
    return placed;
  }

  PlacedStays put(int number, int room) {
    occupancy.put(stay(number), room);
    return this;
  }

  int roomOf(int number) {
    return occupancy.roomOf(stay(number));
  }

  Optional<Interchange> interchange(int number, int room) {
    return interchanges().find(stay(number), room, cost -> true);
  }

  /** Carries out the exchange that puts a stay into a room. */
  void exchange(int number, int room) {
    interchanges().carryOut(interchange(number, room).orElseThrow());
  }

  /** Exchanges of all who are not pinned, for the plan as it is now. */
  Interchanges interchanges() {
    return Interchanges.ofAll(grid, occupancy);
  }

  /** What the whole plan costs. */
  PlanCost cost() {
    var rooms = new BitSet();
    rooms.set(0, grid.rooms());
    return occupancy.cost(rooms, IntStream.range(0, grid.stays()).boxed().toList());
  }

  /** Whether every stay that has a room may have it, and is alone there on each of its nights. */
  boolean isPossible() {
    return IntStream.range(0, grid.stays())
        .filter(occupancy::hasOneRoom)
        .filter(stay -> !grid.isPinned(stay))
        .allMatch(stay ->
            grid.eligible(stay).get(occupancy.roomOf(stay))
                && IntStream.range(grid.from(stay), grid.until(stay))
                    .allMatch(night -> occupancy.on(occupancy.roomOf(stay), night) == stay));
  }

  private int stay(int number) {
    return IntStream.range(0, grid.stays())
        .filter(stay -> grid.stay(stay).id().equals(id(number)))
        .findFirst()
        .orElseThrow();
  }
}
