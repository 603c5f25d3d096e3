package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.RoomChoiceTest.aBookedRoomFor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;

/**
 * Holds the choice against all the choices there are, on small cases at random (docs/rules.md: Room
 * choice).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomChoiceAgainstAllChoicesTest {

  private static final int CASES = 1_000;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_choice_is_found_if_and_only_if_there_is_one(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var wanted = someBookedRooms(random, 4);
      var open = someOpenRooms(random);

      var all = allChoices(wanted, open);
      var chosen = RoomChoice.choose(wanted, open);

      if (all.isEmpty()) {
        assertThat(chosen).as("%s of %s", wanted, open).isEmpty();
      } else {
        assertThat(chosen).as("%s of %s", wanted, open).isPresent().get().isIn(all);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void a_single_room_leaves_as_few_gaps_as_any_choice_could(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var wanted = someBookedRooms(random, 1);
      var open = someOpenRooms(random);

      var fewest = allChoices(wanted, open).stream().mapToInt(choice -> gaps(choice, open)).min();
      var chosen = RoomChoice.choose(wanted, open);

      assertThat(chosen.stream().mapToInt(choice -> gaps(choice, open)).min())
          .as("%s of %s", wanted, open)
          .isEqualTo(fewest);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void the_same_rooms_give_the_same_choice_in_whatever_order_they_come(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      var wanted = someBookedRooms(random, 4);
      var open = someOpenRooms(random);
      var shuffled = new ArrayList<>(open);
      Collections.shuffle(shuffled, random);

      assertThat(RoomChoice.choose(wanted, shuffled)).isEqualTo(RoomChoice.choose(wanted, open));
    }
  }

  private static List<BookedRoom> someBookedRooms(Random random, int atMost) {
    return IntStream.rangeClosed(1, 1 + random.nextInt(atMost))
        .mapToObj(number -> aBookedRoomFor(1 + random.nextInt(4), number))
        .toList();
  }

  private static List<OpenRoom> someOpenRooms(Random random) {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(number ->
            new OpenRoom(
                new RoomId(new UUID(1, number)),
                new RoomNumber("10" + number),
                1 + random.nextInt(4),
                Set.of(),
                random.nextBoolean(),
                random.nextBoolean()))
        .toList();
  }

  private static int gaps(Map<BookedRoomId, RoomId> choice, List<OpenRoom> open) {
    return open.stream()
        .filter(room -> choice.containsValue(room.id()))
        .mapToInt(room -> (room.takenNightBefore() ? 0 : 1) + (room.takenOnDeparture() ? 0 : 1))
        .sum();
  }

  /** Every way to give each room a door of its own that is large enough. */
  private static List<Map<BookedRoomId, RoomId>> allChoices(
      List<BookedRoom> wanted, List<OpenRoom> open) {
    List<Map<BookedRoomId, RoomId>> choices = List.of(Map.of());
    for (var room : wanted) {
      choices = choices.stream().flatMap(choice -> with(room, choice, open).stream()).toList();
    }
    return choices;
  }

  private static List<Map<BookedRoomId, RoomId>> with(
      BookedRoom wanted, Map<BookedRoomId, RoomId> choice, List<OpenRoom> open) {
    var taken = new HashSet<>(choice.values());
    var longer = new ArrayList<Map<BookedRoomId, RoomId>>();
    for (var room : open) {
      if (room.maxOccupancy() >= wanted.guests() && !taken.contains(room.id())) {
        var next = new HashMap<>(choice);
        next.put(wanted.id(), room.id());
        longer.add(next);
      }
    }
    return longer;
  }
}
