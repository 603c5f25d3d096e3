package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rooms that are all alike, and stays drawn at random. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeRoomsTest {

  private static final int SMALL_CASES = 2_000;

  @ParameterizedTest(name = "{0} rooms")
  @ValueSource(ints = {1, 2, 7, 50, 236, 500})
  void no_more_rooms_are_used_than_there_are_stays_on_the_busiest_night(int rooms) {
    var stays = cutOutOf(rooms, 365, new Random(rooms));

    var chosen = AlikeRooms.choose(arrivals(stays), departures(stays), 2 * rooms, 1);

    assertThat(chosen).hasSize(stays.length);
    assertThat(Arrays.stream(chosen).distinct().count()).isEqualTo(busiest(stays));
    assertThat(isFeasible(stays, chosen)).isTrue();
  }

  @ParameterizedTest(name = "{0} rooms")
  @ValueSource(ints = {1, 2, 7, 50, 236, 500})
  void with_one_room_fewer_than_that_not_every_stay_is_placed(int rooms) {
    var stays = cutOutOf(rooms, 365, new Random(rooms));

    assertThat(AlikeRooms.choose(arrivals(stays), departures(stays), busiest(stays) - 1, 1))
        .isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void no_other_choice_leaves_fewer_gaps_too_short_to_sell(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < SMALL_CASES; i++) {
      int rooms = 1 + random.nextInt(3);
      int sale = 1 + random.nextInt(4);
      var stays = cutOutOf(1 + random.nextInt(rooms), 8, random);

      var chosen = AlikeRooms.choose(arrivals(stays), departures(stays), rooms, sale);

      assertThat(isFeasible(stays, chosen)).isTrue();
      assertThat(shortGaps(stays, chosen, sale))
          .as("%s in %s rooms, %s nights", Arrays.deepToString(stays), rooms, sale)
          .isEqualTo(fewestShortGaps(stays, new int[stays.length], 0, rooms, sale));
    }
  }

  /** The nights of so many rooms, cut into stays and some empty nights, in order of arrival. */
  private static int[][] cutOutOf(int rooms, int days, Random random) {
    var stays = new ArrayList<int[]>();
    for (int room = 0; room < rooms; room++) {
      int day = random.nextInt(3);
      while (day < days) {
        int departure = day + 1 + random.nextInt(5);
        stays.add(new int[] {day, departure});
        day = departure + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
      }
    }
    return stays.stream()
        .sorted(Comparator.<int[]>comparingInt(stay -> stay[0]).thenComparingInt(stay -> stay[1]))
        .toArray(int[][]::new);
  }

  private static int[] arrivals(int[][] stays) {
    return Arrays.stream(stays).mapToInt(stay -> stay[0]).toArray();
  }

  private static int[] departures(int[][] stays) {
    return Arrays.stream(stays).mapToInt(stay -> stay[1]).toArray();
  }

  private static int busiest(int[][] stays) {
    var change = new TreeMap<Integer, Integer>();
    for (var stay : stays) {
      change.merge(stay[0], 1, Integer::sum);
      change.merge(stay[1], -1, Integer::sum);
    }
    int inHouse = 0;
    int most = 0;
    for (int onTheDay : change.values()) {
      inHouse += onTheDay;
      most = Math.max(most, inHouse);
    }
    return most;
  }

  private static boolean isFeasible(int[][] stays, int[] rooms) {
    var leavesOn = new HashMap<Integer, Integer>();
    for (int stay = 0; stay < stays.length; stay++) {
      if (leavesOn.getOrDefault(rooms[stay], 0) > stays[stay][0]) {
        return false;
      }
      leavesOn.put(rooms[stay], stays[stay][1]);
    }
    return true;
  }

  private static int shortGaps(int[][] stays, int[] rooms, int sale) {
    var leftOn = new HashMap<Integer, Integer>();
    int gaps = 0;
    for (int stay = 0; stay < stays.length; stay++) {
      int empty = stays[stay][0] - leftOn.getOrDefault(rooms[stay], stays[stay][0]);
      gaps += empty > 0 && empty < sale ? 1 : 0;
      leftOn.put(rooms[stay], stays[stay][1]);
    }
    return gaps;
  }

  private static int fewestShortGaps(int[][] stays, int[] chosen, int next, int rooms, int sale) {
    var sofar = Arrays.copyOf(stays, next);
    if (!isFeasible(sofar, chosen)) {
      return Integer.MAX_VALUE;
    }
    if (next == stays.length) {
      return shortGaps(stays, chosen, sale);
    }
    int fewest = Integer.MAX_VALUE;
    for (int room = 0; room < rooms; room++) {
      chosen[next] = room;
      fewest = Math.min(fewest, fewestShortGaps(stays, chosen, next + 1, rooms, sale));
    }
    return fewest;
  }
}
