package org.roombooking.domain.assignment.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.roombooking.domain.assignment.MadeUpHotel;
import org.roombooking.domain.assignment.PlanRoom;
import org.roombooking.domain.assignment.PlanStay;
import org.roombooking.domain.assignment.PlanTask;
import org.roombooking.domain.assignment.WantedRooms;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * Draws what the data do not tell, from a plan in which everybody has a room: who is pinned there,
 * who has been given it, what rooms have and guests wish, and which rooms are closed for some
 * nights. The same seed draws the same.
 */
final class Drawing {

  /** A stay with the room it has in the plan that is drawn from. */
  record Placed(Stay nights, WantedRooms wanted, int room) {}

  private static final RoomTypeId ONE_TYPE = new RoomTypeId(new UUID(0, 1));

  private static final List<RoomFeature> FEATURES =
      List.of(
          new RoomFeature("high up"),
          new RoomFeature("quiet"),
          new RoomFeature("view"),
          new RoomFeature("bath"));

  private static final double HAS_FEATURE = 0.3;
  private static final double HAS_WISH = 0.3;
  private static final double HAS_TWO = 0.3;
  private static final double WAS_GIVEN = 0.3;
  private static final int ROOMS_FOR_ONE_CLOSED = 25;
  private static final int NIGHTS_CLOSED = 3;
  private static final int SHORTEST_SALE = 2;

  private final Random random;
  private final double pinned;
  private final boolean someClosed;

  /**
   * How to draw.
   *
   * @param pinned the part of the stays that are pinned
   * @param someClosed whether rooms are closed that the plan drawn from has guests in
   */
  Drawing(long seed, double pinned, boolean someClosed) {
    random = new Random(seed);
    this.pinned = pinned;
    this.someClosed = someClosed;
  }

  Random random() {
    return random;
  }

  static RoomId door(int room) {
    return new RoomId(new UUID(1, room));
  }

  /** A room with what it has. */
  PlanRoom room(int room, RoomTypeId type) {
    var has = new HashSet<RoomFeature>();
    for (var feature : FEATURES) {
      if (random.nextDouble() < HAS_FEATURE) {
        has.add(feature);
      }
    }
    return new PlanRoom(
        door(room), new RoomNumber(Integer.toString(1001 + room)), type, 2, has, List.of());
  }

  /** A hotel of one room type, whose stays come in no order. */
  PlanTask task(MadeUpHotel hotel) {
    var rooms = new ArrayList<PlanRoom>();
    var placed = new ArrayList<Placed>();
    for (int room = 0; room < hotel.rooms(); room++) {
      int door = room;
      rooms.add(room(room, ONE_TYPE));
      hotel.cut(
          random, nights -> placed.add(new Placed(nights, new WantedRooms.OfType(ONE_TYPE), door)));
    }
    Collections.shuffle(placed, random);
    return task(rooms, placed);
  }

  PlanTask task(List<PlanRoom> rooms, List<Placed> placed) {
    var stays = new ArrayList<PlanStay>();
    for (var stay : placed) {
      stays.add(stay(stays.size(), stay));
    }
    return new PlanTask(someClosed ? closeSome(rooms, stays) : rooms, stays, SHORTEST_SALE);
  }

  private PlanStay stay(int number, Placed placed) {
    boolean isPinned = random.nextDouble() < pinned;
    boolean isGiven = isPinned || random.nextDouble() < WAS_GIVEN;
    return new PlanStay(
        new BookedRoomId(new UUID(2, number)),
        placed.nights(),
        placed.wanted(),
        1,
        wishes(),
        isGiven ? Optional.of(door(placed.room())) : Optional.empty(),
        isPinned);
  }

  private Set<RoomFeature> wishes() {
    var wishes = new HashSet<RoomFeature>();
    if (random.nextDouble() < HAS_WISH) {
      wishes.add(FEATURES.get(random.nextInt(FEATURES.size())));
      if (random.nextDouble() < HAS_TWO) {
        wishes.add(FEATURES.get(random.nextInt(FEATURES.size())));
      }
    }
    return wishes;
  }

  private List<PlanRoom> closeSome(List<PlanRoom> rooms, List<PlanStay> stays) {
    var closed = new ArrayList<>(rooms);
    for (int i = 0; i < Math.max(1, rooms.size() / ROOMS_FOR_ONE_CLOSED); i++) {
      var guest = stays.get(random.nextInt(stays.size()));
      var when = Stay.of(guest.nights().arrival(), NIGHTS_CLOSED);
      int room = random.nextInt(rooms.size());
      if (closed.get(room).closed().isEmpty() && !isPromised(door(room), when, stays)) {
        closed.set(room, closedRoom(closed.get(room), when));
      }
    }
    return closed;
  }

  private static boolean isPromised(RoomId door, Stay when, List<PlanStay> stays) {
    return stays.stream()
        .filter(PlanStay::pinned)
        .filter(stay -> stay.door().filter(door::equals).isPresent())
        .anyMatch(stay -> meet(stay.nights(), when));
  }

  private static boolean meet(Stay one, Stay other) {
    return one.arrival().isBefore(other.departure()) && other.arrival().isBefore(one.departure());
  }

  private static PlanRoom closedRoom(PlanRoom room, Stay when) {
    return new PlanRoom(
        room.id(), room.number(), room.type(), room.maxOccupancy(), room.features(), List.of(when));
  }

  /** Puts stays into rooms of their own kind one after the other, each into any that is free. */
  List<Integer> choose(List<Stay> nights, int rooms) {
    var freeFrom = new LocalDate[rooms];
    Arrays.fill(freeFrom, LocalDate.MIN);
    var chosen = new ArrayList<Integer>();
    for (var stay : nights) {
      var free = new ArrayList<Integer>();
      for (int room = 0; room < rooms; room++) {
        if (!freeFrom[room].isAfter(stay.arrival())) {
          free.add(room);
        }
      }
      int room = free.get(random.nextInt(free.size()));
      freeFrom[room] = stay.departure();
      chosen.add(room);
    }
    return chosen;
  }
}
