package org.roombooking.domain.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.RoomToCome;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * The rooms of one type with all that is to come: when each is closed, or taken by guests who stay
 * in it, and the stays that have to get one of them throughout (docs/rules.md: One room
 * throughout). The doors that these were given ahead do not bind them. For each guest who may be
 * sold more than there is, there is a room that only exists on the nights that may be overbooked.
 */
public final class TypeRack {

  /** What is tried before it is taken that there is no way. Somebody waits for a room meanwhile. */
  private static final long STEPS = 500_000;

  /** Who has not booked yet. */
  private static final BookedRoomId NOBODY = new BookedRoomId(new UUID(0, 0));

  private final RoomTypeId type;
  private final Stay shown;
  private final List<PlanRoom> rooms;
  private final Map<RoomId, Set<LocalDate>> taken;
  private final Map<BookedRoomId, PlanStay> stays;

  private TypeRack(
      RoomTypeId type,
      Stay shown,
      List<PlanRoom> rooms,
      Map<RoomId, Set<LocalDate>> taken,
      Map<BookedRoomId, PlanStay> stays) {
    this.type = type;
    this.shown = shown;
    this.rooms = rooms;
    this.taken = taken;
    this.stays = stays;
  }

  /**
   * A rack.
   *
   * @param shown from today on; from its end on all rooms are alike, or nobody is to come
   * @param rooms in service, each with the nights of those shown on which it is open
   * @param overbooking how many more may be sold than there are, on nights where any may
   * @param toCome for a night of those shown at least; whatever doors they have, they may be given
   *     others
   */
  public static TypeRack of(
      RoomTypeId type,
      Stay shown,
      Collection<OpenNights> rooms,
      Map<LocalDate, Integer> overbooking,
      Collection<RoomToCome> toCome) {
    var places = new ArrayList<PlanRoom>();
    var taken = new HashMap<RoomId, Set<LocalDate>>();
    for (var room : rooms) {
      places.add(PlanRoom.closedOn(room.room(), Set.of()));
      taken.put(room.room().id(), notAmong(room.nights(), shown));
    }
    int most = overbooking.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int more = 1; more <= most; more++) {
      var place = overbooked(type, more);
      places.add(place);
      taken.put(place.id(), notAmong(nightsOfMore(more, overbooking), shown));
    }
    var byId = new LinkedHashMap<BookedRoomId, PlanStay>();
    for (var room : toCome) {
      var nights = among(shown, room.stay()).orElseThrow();
      byId.put(
          room.id(), PlanStay.ofType(type, room.id(), room.guests(), nights, Optional.empty()));
      room.door().ifPresent(door -> free(taken, door, nights));
    }
    return new TypeRack(type, shown, List.copyOf(places), taken, byId);
  }

  private static Set<LocalDate> notAmong(Set<LocalDate> open, Stay shown) {
    var nights = new HashSet<>(shown.nights());
    nights.removeAll(open);
    return nights;
  }

  private static Set<LocalDate> nightsOfMore(int more, Map<LocalDate, Integer> overbooking) {
    var nights = new HashSet<>(overbooking.keySet());
    nights.removeIf(night -> overbooking.getOrDefault(night, 0) < more);
    return nights;
  }

  // Somewhere else, where every party finds a bed.
  private static PlanRoom overbooked(RoomTypeId type, int number) {
    return new PlanRoom(
        new RoomId(new UUID(0, number)),
        new RoomNumber("+" + number),
        type,
        Integer.MAX_VALUE,
        Set.of(),
        List.of());
  }

  private static void free(Map<RoomId, Set<LocalDate>> taken, RoomId door, Stay nights) {
    var closed = taken.get(door);
    if (closed != null) {
      closed.removeAll(nights.nights());
    }
  }

  /** The same without a booking. */
  public TypeRack without(Booking booking) {
    var rest = copy();
    for (var room : booking.details().rooms()) {
      rest.stays.remove(room.id());
    }
    among(shown, booking.details().stay()).stream()
        .flatMap(nights -> booking.assignment().over(nights).stream())
        .forEach(
            part -> part.doors().values().forEach(door -> free(rest.taken, door, part.nights())));
    return rest;
  }

  /** The same with somebody more who comes for a night of those shown at least. */
  public TypeRack withOneMore(int guests, Stay stay) {
    var more = copy();
    var nights = among(shown, stay).orElseThrow();
    more.stays.put(NOBODY, PlanStay.ofType(type, NOBODY, guests, nights, Optional.empty()));
    return more;
  }

  private static Optional<Stay> among(Stay shown, Stay stay) {
    var from = stay.arrival().isBefore(shown.arrival()) ? shown.arrival() : stay.arrival();
    var until = stay.departure().isAfter(shown.departure()) ? shown.departure() : stay.departure();
    return from.isBefore(until) ? Optional.of(new Stay(from, until)) : Optional.empty();
  }

  /**
   * The same with a booking. Guests in the house, and those who change rooms, stay behind their
   * doors; others get any room.
   */
  public TypeRack with(Booking booking) {
    var more = copy();
    among(shown, booking.details().stay())
        .ifPresent(nights ->
            booking.details().rooms().stream()
                .filter(room -> room.type().equals(type))
                .forEach(room -> more.add(booking, room, nights)));
    return more;
  }

  private TypeRack copy() {
    var copied = new HashMap<RoomId, Set<LocalDate>>();
    taken.forEach((room, nights) -> copied.put(room, new HashSet<>(nights)));
    return new TypeRack(type, shown, rooms, copied, new LinkedHashMap<>(stays));
  }

  private void add(Booking booking, BookedRoom room, Stay nights) {
    if (booking instanceof Booking.CheckedIn
        || booking.assignment().doorsOf(room.id(), nights).size() > 1) {
      booking
          .assignment()
          .over(nights)
          .forEach(part -> {
            var door = taken.get(part.doors().get(room.id()));
            if (door != null) {
              door.addAll(part.nights().nights());
            }
          });
    } else {
      stays.put(
          room.id(), PlanStay.ofType(type, room.id(), room.guests(), nights, Optional.empty()));
    }
  }

  /**
   * Whether everybody can have one room throughout, or at least no more are left out than before.
   * What could not be found out in time counts as impossible.
   */
  public boolean seatsAsManyAs(TypeRack before) {
    if (isEnoughByCounting()) {
      return true;
    }
    int leftOut = Planner.plan(task(), STEPS).plan().cost().unplaced();
    return leftOut == 0 || leftOut <= Planner.plan(before.task(), STEPS).plan().bound().unplaced();
  }

  /** Whether the rooms that are never closed, and large enough for anybody, would do alone. */
  private boolean isEnoughByCounting() {
    int largest = stays.values().stream().mapToInt(PlanStay::guests).max().orElse(0);
    long always =
        rooms.stream()
            .filter(room -> room.maxOccupancy() >= largest)
            .filter(room -> taken.getOrDefault(room.id(), Set.of()).isEmpty())
            .count();
    var wanted = new HashMap<LocalDate, Integer>();
    stays
        .values()
        .forEach(
            stay -> stay.nights().nights().forEach(night -> wanted.merge(night, 1, Integer::sum)));
    return wanted.values().stream().allMatch(count -> count <= always);
  }

  private PlanTask task() {
    return new PlanTask(
        rooms.stream().map(room -> room.closedOn(taken.getOrDefault(room.id(), Set.of()))).toList(),
        new ArrayList<>(stays.values()),
        1);
  }
}
