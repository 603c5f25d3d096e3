package org.roombooking.application.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.property.SetRoomAvailable;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;

/** What is out of sale in a hotel, and what is overbooked, known from outcomes alone. */
final class Closures {

  private final SimulatedHotel hotel;
  private final Set<RoomId> suspended = new HashSet<>();
  private final List<OutOfServicePeriod> periods = new ArrayList<>();
  private final List<RoomLock> locks = new ArrayList<>();
  private final Map<RoomTypeNight, Integer> overbooking = new HashMap<>();

  Closures(SimulatedHotel hotel) {
    this.hotel = hotel;
  }

  void remember(Object outcome) {
    switch (outcome) {
      case SetRoomAvailable.Outcome.Done(var room, var type, var ofHotel) -> suspend(room);
      case TakeRoomOutOfService.Outcome.Done(var period) -> periods.add(period);
      case OwnerChange.PeriodEnded(var period) -> periods.remove(period);
      case LockRooms.Outcome.Done(var lock) -> locks.add(lock);
      case OwnerChange.LockEnded(var lock) -> locks.remove(lock);
      case OwnerChange.OverbookingSet(var type, var nights, int rooms, var now) ->
          nights.nights().forEach(night -> overbooking.put(new RoomTypeNight(type, night), rooms));
      default -> {}
    }
  }

  private void suspend(Room room) {
    if (room.available()) {
      suspended.remove(room.id());
    } else {
      suspended.add(room.id());
    }
  }

  /** The limits of every night of every type. */
  Map<RoomTypeNight, Limits> limits() {
    var limits = new HashMap<RoomTypeNight, Limits>();
    for (var type : hotel.types()) {
      for (var date : SimulatedHotel.season().nights()) {
        var night = new RoomTypeNight(type.id(), date);
        limits.put(night, limits(night));
      }
    }
    return limits;
  }

  private Limits limits(RoomTypeNight night) {
    var inService = roomsOf(night.type()).filter(room -> isInService(room, night.night())).count();
    return new Limits(
        Math.toIntExact(roomsOf(night.type()).count()),
        Math.toIntExact(inService),
        locked(night),
        overbooking.getOrDefault(night, 0));
  }

  private Stream<RoomId> roomsOf(RoomTypeId type) {
    return hotel.rooms().stream().filter(room -> room.type().equals(type)).map(Room::id);
  }

  /** A room that is suspended while its door is locked counts as locked. */
  private boolean isInService(RoomId room, LocalDate night) {
    return !isOutForAPeriod(room, night) && (!suspended.contains(room) || isLocked(room, night));
  }

  /** Whether nobody can sleep in a room, be it suspended or not. */
  boolean isClosed(RoomId room, LocalDate night) {
    return isOutForAPeriod(room, night) || isLocked(room, night);
  }

  private boolean isOutForAPeriod(RoomId room, LocalDate night) {
    return periods.stream()
        .anyMatch(period -> period.room().equals(room) && period.nights().includes(night));
  }

  private boolean isLocked(RoomId room, LocalDate night) {
    return locks.stream()
        .filter(lock -> lock.nights().includes(night))
        .anyMatch(lock -> lock.door().filter(room::equals).isPresent());
  }

  private int locked(RoomTypeNight night) {
    return locks.stream()
        .filter(lock -> lock.type().equals(night.type()) && lock.nights().includes(night.night()))
        .mapToInt(RoomLock::rooms)
        .sum();
  }

  /** Whether the store knows of the same periods and locks. */
  boolean areKept() {
    var all = new PageRequest(1, PageRequest.MAX_LIMIT);
    var ports = hotel.ports();
    var id = hotel.hotel().id();
    var keptPeriods =
        hotel.rooms().stream()
            .flatMap(room -> ports.outOfServicePeriods().list(id, room.id(), all).items().stream())
            .toList();
    var keptLocks = ports.roomLocks().list(id, all).items();
    return Set.copyOf(periods).equals(Set.copyOf(keptPeriods))
        && Set.copyOf(locks).equals(Set.copyOf(keptLocks));
  }

  /**
   * What limits the sale of one night.
   *
   * @param rooms of the type
   * @param inService of these
   */
  record Limits(int rooms, int inService, int locked, int overbooking) {}
}
