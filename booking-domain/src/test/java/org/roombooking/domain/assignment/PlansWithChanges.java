package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;

/**
 * All plans of a small task, gone through one by one: of stays whose guests may change rooms, a
 * room for each night. Nothing here is the planner's.
 */
final class PlansWithChanges {

  private final PlanTask task;
  private final List<PlanStay> free;
  private final Map<RoomId, Set<LocalDate>> taken = new HashMap<>();
  private final Map<BookedRoomId, List<RoomId>> nightly = new HashMap<>();
  private Optional<PlanCost> best = Optional.empty();

  PlansWithChanges(PlanTask task) {
    this.task = task;
    free = task.stays().stream().filter(stay -> !stay.pinned()).toList();
    for (var room : task.rooms()) {
      taken.put(room.id(), new TreeSet<>());
      room.closed().forEach(closed -> taken.get(room.id()).addAll(closed.nights()));
    }
    task.stays().stream()
        .filter(PlanStay::pinned)
        .forEach(stay -> {
          var room = stay.door().orElseThrow();
          taken.get(room).addAll(stay.nights().nights());
          nightly.put(stay.id(), stay.nights().nights().stream().map(night -> room).toList());
        });
  }

  PlanCost best() {
    place(0, 0, 0);
    return best.orElseThrow();
  }

  /** What a plan costs; it fails if two have one room on one night, or somebody a wrong one. */
  PlanCost cost(RoomPlan plan) {
    for (var stay : free) {
      var rooms = roomsOf(stay, plan);
      for (int i = 0; i < rooms.size(); i++) {
        if (!suits(rooms.get(i), stay) || !take(rooms.get(i), night(stay, i))) {
          throw new AssertionError(stay + " cannot have " + rooms);
        }
      }
      if (!rooms.isEmpty()) {
        nightly.put(stay.id(), rooms);
      }
    }
    return cost();
  }

  private static List<RoomId> roomsOf(PlanStay stay, RoomPlan plan) {
    var rooms = new ArrayList<RoomId>();
    for (var night : stay.nights().nights()) {
      Optional.ofNullable(plan.doors().get(stay.id())).ifPresent(rooms::add);
      plan.inTurn().getOrDefault(stay.id(), List.of()).reversed().stream()
          .filter(door -> !door.from().isAfter(night))
          .findFirst()
          .ifPresent(door -> rooms.add(door.door()));
    }
    return rooms;
  }

  private static LocalDate night(PlanStay stay, int number) {
    return stay.nights().arrival().plusDays(number);
  }

  private boolean take(RoomId room, LocalDate night) {
    return taken.get(room).add(night);
  }

  private boolean suits(RoomId room, PlanStay stay) {
    return switch (stay.wanted()) {
      case WantedRooms.OfType(var type) ->
          task.rooms().stream().anyMatch(it -> it.id().equals(room) && it.type().equals(type));
      case WantedRooms.OneOf(var rooms) -> rooms.contains(room);
    };
  }

  // Whoever is left out or changes rooms already counts: what is worse than a plan that is known
  // need not be gone through.
  private void place(int next, int unplaced, int changes) {
    var least = new PlanCost(unplaced, changes, 0, 0, 0);
    if (best.filter(known -> known.compareTo(least) < 0).isPresent()) {
      return;
    }
    if (next == free.size()) {
      var cost = cost();
      best = Optional.of(best.filter(known -> known.compareTo(cost) <= 0).orElse(cost));
      return;
    }
    var stay = free.get(next);
    for (var room : task.rooms()) {
      placeFrom(next, List.of(), room.id(), unplaced, changes);
    }
    nightly.remove(stay.id());
    place(next + 1, unplaced + 1, changes);
  }

  private void placeFrom(int next, List<RoomId> before, RoomId room, int unplaced, int changes) {
    var stay = free.get(next);
    var night = night(stay, before.size());
    if (!suits(room, stay) || !take(room, night)) {
      return;
    }
    var rooms = new ArrayList<>(before);
    rooms.add(room);
    if (rooms.size() == stay.nights().length()) {
      nightly.put(stay.id(), rooms);
      place(next + 1, unplaced, changes);
      nightly.remove(stay.id());
    } else {
      placeFrom(next, rooms, room, unplaced, changes);
      for (var other : task.rooms()) {
        if (mayChange(stay) && !other.id().equals(room)) {
          placeFrom(next, rooms, other.id(), unplaced, changes + 1);
        }
      }
    }
    taken.get(room).remove(night);
  }

  private static boolean mayChange(PlanStay stay) {
    return stay.mayChange() && stay.door().isEmpty() && !stay.pinned();
  }

  private PlanCost cost() {
    var cost = PlanCost.NOTHING;
    for (var stay : task.stays()) {
      cost = cost.plus(cost(stay, nightly.getOrDefault(stay.id(), List.of())));
    }
    int gaps = taken.values().stream().mapToInt(this::shortGaps).sum();
    return cost.plus(new PlanCost(0, 0, gaps, 0));
  }

  private PlanCost cost(PlanStay stay, List<RoomId> rooms) {
    if (rooms.isEmpty()) {
      return new PlanCost(1, 0, 0, 0);
    }
    int changes = 0;
    int missed = missed(stay, rooms.getFirst());
    for (int i = 1; i < rooms.size(); i++) {
      if (!rooms.get(i).equals(rooms.get(i - 1))) {
        changes++;
        missed += missed(stay, rooms.get(i));
      }
    }
    boolean moved = stay.door().filter(door -> !door.equals(rooms.getFirst())).isPresent();
    return new PlanCost(0, changes, moved ? 1 : 0, 0, missed);
  }

  private int missed(PlanStay stay, RoomId room) {
    var features =
        task.rooms().stream().filter(it -> it.id().equals(room)).findFirst().orElseThrow();
    return (int) stay.wishes().stream().filter(wish -> !features.features().contains(wish)).count();
  }

  private int shortGaps(Set<LocalDate> nights) {
    int gaps = 0;
    Optional<LocalDate> last = Optional.empty();
    for (var night : nights) {
      long empty = last.map(it -> ChronoUnit.DAYS.between(it, night) - 1).orElse(0L);
      gaps += empty > 0 && empty < task.shortestSale() ? 1 : 0;
      last = Optional.of(night);
    }
    return gaps;
  }
}
