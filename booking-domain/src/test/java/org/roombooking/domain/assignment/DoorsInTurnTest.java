package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** Some of it is held against all the plans there are, on small cases at random. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorsInTurnTest {

  private static final int CASES = 1_000;

  private static final RoomTypeId TYPE = new RoomTypeId(new UUID(3, 1));

  private static LocalDate june(int day) {
    return LocalDate.of(2030, 6, day);
  }

  /** A room for two, open on these days of June. */
  private static OpenNights open(int number, Integer... days) {
    return open(number, 2, Set.of(days));
  }

  private static OpenNights open(int number, int maxOccupancy, Set<Integer> days) {
    var room =
        new Room(
            new RoomId(new UUID(1, number)),
            new HotelId(new UUID(2, 1)),
            TYPE,
            new RoomNumber("" + number),
            maxOccupancy,
            true,
            Instant.EPOCH);
    return new OpenNights(
        room, days.stream().map(DoorsInTurnTest::june).collect(Collectors.toSet()));
  }

  private static DoorFrom door(int number, int from) {
    return new DoorFrom(new RoomId(new UUID(1, number)), june(from));
  }

  private static Stay stay(int arrival, int departure) {
    return new Stay(june(arrival), june(departure));
  }

  @Test
  void a_room_that_is_open_throughout_is_kept() {
    var doors = List.of(open(101, 10, 11), open(102, 10, 11, 12), open(103, 12));

    assertThat(DoorsInTurn.inTurn(2, doors, stay(10, 13))).contains(List.of(door(102, 10)));
  }

  @Test
  void from_each_night_on_the_door_that_stays_open_the_longest_is_taken() {
    var doors = List.of(open(101, 10), open(102, 10, 11), open(103, 11, 12), open(104, 12, 13));

    assertThat(DoorsInTurn.inTurn(2, doors, stay(10, 14)))
        .contains(List.of(door(102, 10), door(104, 12)));
  }

  @Test
  void of_equals_the_smallest_that_will_do_is_taken_then_the_lowest_number() {
    var doors =
        List.of(
            open(101, 4, Set.of(10)),
            open(103, 2, Set.of(10)),
            open(102, 2, Set.of(10)),
            open(100, 1, Set.of(10)));

    assertThat(DoorsInTurn.inTurn(2, doors, stay(10, 11))).contains(List.of(door(102, 10)));
  }

  @Test
  void a_night_on_which_no_door_that_is_large_enough_is_open_leaves_the_guests_outside() {
    var doors = List.of(open(101, 10, 11), open(102, 1, Set.of(12)));

    assertThat(DoorsInTurn.inTurn(2, doors, stay(10, 13))).isEmpty();
    assertThat(DoorsInTurn.inTurn(1, doors, stay(10, 13)))
        .contains(List.of(door(101, 10), door(102, 12)));
    assertThat(DoorsInTurn.inTurn(2, List.of(), stay(10, 13))).isEmpty();
  }

  @Test
  void rooms_of_one_booking_never_share_a_door_on_a_night() {
    var doors = List.of(open(101, 10, 11, 12), open(102, 10), open(103, 11, 12));
    var rooms = List.of(aRoomFor(2, 1), aRoomFor(2, 2));

    assertThat(DoorsInTurn.choose(rooms, doors, stay(10, 13)))
        .contains(
            Map.of(
                rooms.get(0).id(), List.of(door(101, 10)),
                rooms.get(1).id(), List.of(door(102, 10), door(103, 11))));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void no_plan_for_one_room_has_fewer_moves(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var doors = someDoors(random);
      int guests = 1 + random.nextInt(3);

      var fewest = fewestDoors(guests, doors, 10, Optional.empty());
      var found = DoorsInTurn.inTurn(guests, doors, stay(10, 15));

      assertThat(found.map(List::size).orElse(-1))
          .as("%s for %s", doors, guests)
          .isEqualTo(fewest.orElse(-1));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void doors_are_found_for_all_if_and_only_if_there_are_enough_on_every_night(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var doors = someDoors(random);
      var rooms =
          IntStream.rangeClosed(1, 1 + random.nextInt(3))
              .mapToObj(number -> aRoomFor(1 + random.nextInt(3), number))
              .toList();

      var found = DoorsInTurn.choose(rooms, doors, stay(10, 15));

      assertThat(found.isPresent())
          .as("%s for %s", doors, rooms)
          .isEqualTo(
              IntStream.range(10, 15)
                  .allMatch(day -> canSleep(rooms, doors, june(day), new HashSet<>())));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void the_same_doors_give_the_same_plan_in_whatever_order_they_come(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var doors = someDoors(random);
      var shuffled = new ArrayList<>(doors);
      Collections.shuffle(shuffled, random);

      assertThat(DoorsInTurn.inTurn(2, shuffled, stay(10, 15)))
          .isEqualTo(DoorsInTurn.inTurn(2, doors, stay(10, 15)));
    }
  }

  private static List<OpenNights> someDoors(Random random) {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(number ->
            open(
                101 + number,
                1 + random.nextInt(3),
                IntStream.range(10, 15)
                    .filter(day -> random.nextInt(3) > 0)
                    .boxed()
                    .collect(Collectors.toSet())))
        .toList();
  }

  /** Tries every door on every night. */
  private static OptionalInt fewestDoors(
      int guests, List<OpenNights> doors, int day, Optional<OpenNights> before) {
    if (day == 15) {
      return OptionalInt.of(0);
    }
    return doors.stream()
        .filter(door -> door.room().maxOccupancy() >= guests && door.nights().contains(june(day)))
        .flatMapToInt(door -> {
          int more = before.filter(door::equals).isPresent() ? 0 : 1;
          return fewestDoors(guests, doors, day + 1, Optional.of(door)).stream()
              .map(rest -> rest + more);
        })
        .min();
  }

  private static boolean canSleep(
      List<BookedRoom> rooms, List<OpenNights> doors, LocalDate night, Set<OpenNights> taken) {
    if (rooms.isEmpty()) {
      return true;
    }
    for (var door : doors) {
      if (door.room().maxOccupancy() >= rooms.getFirst().guests()
          && door.nights().contains(night)
          && !taken.contains(door)) {
        var more = new HashSet<>(taken);
        more.add(door);
        if (canSleep(rooms.subList(1, rooms.size()), doors, night, more)) {
          return true;
        }
      }
    }
    return false;
  }

  private static BookedRoom aRoomFor(int guests, int number) {
    var prices =
        NightlyPrices.of(stay(10, 15), night -> new Money(100, Currency.getInstance("THB")));
    return new BookedRoom(
        new BookedRoomId(new UUID(4, number)), TYPE, guests, PriceStandard.BASE, prices);
  }
}
