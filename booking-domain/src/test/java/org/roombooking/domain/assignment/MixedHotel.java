package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * A hotel of everything at once, drawn at random: two types, rooms of different size and with
 * different features, some of them closed for a while; stays that want a type or name rooms, that
 * have wishes, that were given rooms before or are pinned to them. Not all of them need fit in.
 *
 * @param filled how much of the nights is wanted, about; more than 1 is too much
 * @param pinned how many of the stays have to keep their rooms, about
 * @param given how many more were given a room before, about
 * @param choosy how many name the rooms that they would take, or need a large one, about
 */
record MixedHotel(
    int rooms, int nights, double filled, double pinned, double given, double choosy) {

  private static final RoomTypeId SUITE = new RoomTypeId(new UUID(0, 2));
  private static final List<RoomFeature> FEATURES =
      List.of(new RoomFeature("view"), new RoomFeature("quiet"), new RoomFeature("bath"));
  private static final int LONGEST = 9;
  private static final double USUAL = 2.2;

  PlanTask task(long seed, int shortestSale) {
    return new Drawing(new Random(seed)).task(shortestSale);
  }

  private final class Drawing {

    private final Random random;
    private final List<PlanRoom> doors = new ArrayList<>();
    private final Map<RoomId, List<Stay>> taken = new HashMap<>();

    Drawing(Random random) {
      this.random = random;
    }

    PlanTask task(int shortestSale) {
      for (int room = 0; room < rooms; room++) {
        doors.add(room(room));
      }
      var stays = new ArrayList<PlanStay>();
      for (long wanted = Math.round(rooms * nights * filled); wanted > 0; ) {
        var stay = stay(stays.size());
        stays.add(stay);
        wanted -= stay.nights().length();
      }
      return new PlanTask(doors, stays, shortestSale);
    }

    private PlanRoom room(int room) {
      var closed = isDrawn(0.2) ? List.of(someNights()) : List.<Stay>of();
      var door = PlanFixtures.door(room);
      taken.put(door, new ArrayList<>(closed));
      return new PlanRoom(
          door,
          new RoomNumber(Integer.toString(100 + room)),
          isDrawn(0.25) ? SUITE : PlanFixtures.DOUBLE,
          isDrawn(0.3) ? 4 : 2,
          someFeatures(),
          closed);
    }

    private PlanStay stay(int number) {
      var nights = someNights();
      var room = doors.get(random.nextInt(rooms));
      boolean isPinned = isDrawn(pinned) && isFree(room, nights);
      if (isPinned) {
        taken.get(room.id()).add(nights);
      }
      return new PlanStay(
          PlanFixtures.id(number),
          nights,
          isDrawn(choosy)
              ? new WantedRooms.OneOf(someRooms())
              : new WantedRooms.OfType(room.type()),
          isDrawn(choosy / 2) ? 3 : 2,
          isDrawn(0.4) ? someFeatures() : Set.of(),
          isPinned || isDrawn(given) ? Optional.of(room.id()) : Optional.empty(),
          isPinned);
    }

    private Stay someNights() {
      int length = (int) Math.min(LONGEST, 1 - Math.log(1 - random.nextDouble()) * USUAL);
      return MadeUpHotel.nights(random.nextInt(nights - length + 1), length);
    }

    private Set<RoomFeature> someFeatures() {
      var some = new HashSet<RoomFeature>();
      FEATURES.stream().filter(feature -> isDrawn(0.3)).forEach(some::add);
      return some;
    }

    private Set<RoomId> someRooms() {
      var some = new HashSet<RoomId>();
      doors.stream().filter(room -> isDrawn(0.4)).forEach(room -> some.add(room.id()));
      return some;
    }

    private boolean isFree(PlanRoom room, Stay nights) {
      return taken.get(room.id()).stream()
          .noneMatch(it ->
              it.arrival().isBefore(nights.departure())
                  && nights.arrival().isBefore(it.departure()));
    }

    private boolean isDrawn(double chance) {
      return random.nextDouble() < chance;
    }
  }
}
