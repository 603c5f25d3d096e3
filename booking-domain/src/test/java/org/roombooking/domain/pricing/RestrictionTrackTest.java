package org.roombooking.domain.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.stay.DateRange;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestrictionTrackTest {

  private static final RestrictionTrack EMPTY =
      new RestrictionTrack(RestrictionScope.all(), RestrictionKind.MIN_STAY_ARRIVAL, List.of());

  @Test
  void clearing_10_to_20_of_5_to_25_leaves_5_to_9_and_21_to_25() {
    assertThat(EMPTY.with(nights(3, 5, 25)).without(june(10, 20)).restrictions())
        .containsExactly(nights(3, 5, 9), nights(3, 21, 25));
  }

  @Test
  void clearing_takes_the_date_at_each_end() {
    var track = EMPTY.with(nights(3, 5, 7));

    assertThat(track.without(june(5, 5)).restrictions()).containsExactly(nights(3, 6, 7));
    assertThat(track.without(june(7, 9)).restrictions()).containsExactly(nights(3, 5, 6));
    assertThat(track.without(june(6, 6)).restrictions())
        .containsExactly(nights(3, 5, 5), nights(3, 7, 7));
    assertThat(track.without(june(5, 7)).restrictions()).isEmpty();
    assertThat(track.without(june(1, 30)).restrictions()).isEmpty();
  }

  @Test
  void clearing_beside_it_leaves_it_whole() {
    var track = EMPTY.with(nights(3, 5, 7));

    assertThat(track.without(june(1, 4))).isEqualTo(track);
    assertThat(track.without(june(8, 9))).isEqualTo(track);
  }

  @Test
  void what_is_set_takes_the_place_of_what_was_there() {
    assertThat(EMPTY.with(nights(3, 5, 25)).with(nights(2, 10, 20)).restrictions())
        .containsExactly(nights(3, 5, 9), nights(2, 10, 20), nights(3, 21, 25));
    assertThat(EMPTY.with(nights(3, 5, 25)).with(nights(2, 1, 30)).restrictions())
        .containsExactly(nights(2, 1, 30));
  }

  @Test
  void what_says_the_same_of_adjoining_dates_becomes_one() {
    var track = EMPTY.with(nights(3, 5, 9)).with(nights(3, 15, 20));

    assertThat(track.with(nights(3, 10, 14)).restrictions()).containsExactly(nights(3, 5, 20));
    assertThat(track.with(nights(3, 10, 13)).restrictions())
        .containsExactly(nights(3, 5, 13), nights(3, 15, 20));
    assertThat(track.with(nights(2, 10, 14)).restrictions())
        .containsExactly(nights(3, 5, 9), nights(2, 10, 14), nights(3, 15, 20));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void it_is_as_if_each_date_had_been_written_by_itself(int seed) {
    var random = new Random(seed);
    var track = EMPTY;
    Map<LocalDate, Integer> dates = new HashMap<>();
    for (int step = 0; step < 200; step++) {
      int first = 1 + random.nextInt(30);
      int last = first + random.nextInt(31 - first);
      int number = 1 + random.nextInt(3);
      boolean set = random.nextInt(3) > 0;
      track = set ? track.with(nights(number, first, last)) : track.without(june(first, last));
      for (var date : june(first, last).dates()) {
        if (set) {
          dates.put(date, number);
        } else {
          dates.remove(date);
        }
      }
      assertThat(byDate(track)).isEqualTo(dates);
      assertThat(track.restrictions()).hasSize(runs(dates));
    }
  }

  private static Map<LocalDate, Integer> byDate(RestrictionTrack track) {
    var dates = new HashMap<LocalDate, Integer>();
    for (var restriction : track.restrictions()) {
      restriction
          .dates()
          .dates()
          .forEach(date -> dates.put(date, restriction.number().orElseThrow()));
    }
    return dates;
  }

  /** How many stretches of adjoining dates have one number. */
  private static int runs(Map<LocalDate, Integer> dates) {
    return (int)
        dates.entrySet().stream()
            .filter(entry -> !entry.getValue().equals(dates.get(entry.getKey().minusDays(1))))
            .count();
  }

  @Test
  void it_holds_no_two_on_one_date_and_nothing_of_another_kind_or_scope() {
    assertThatThrownBy(() -> trackOf(nights(3, 5, 9), nights(2, 9, 10)))
        .hasMessageContaining("Two on one date");
    var stopSell =
        new Restriction(
            RestrictionScope.all(), RestrictionKind.STOP_SELL, OptionalInt.empty(), june(1, 2));
    assertThatThrownBy(() -> trackOf(stopSell)).hasMessageContaining("not on this track");
    var ofBase = new RestrictionScope(Optional.empty(), Optional.of(PriceStandard.BASE));
    var other =
        new Restriction(ofBase, RestrictionKind.MIN_STAY_ARRIVAL, OptionalInt.of(1), june(1, 2));
    assertThatThrownBy(() -> trackOf(other)).hasMessageContaining("not on this track");
  }

  private static RestrictionTrack trackOf(Restriction... restrictions) {
    return new RestrictionTrack(EMPTY.scope(), EMPTY.kind(), List.of(restrictions));
  }

  private static Restriction nights(int number, int first, int last) {
    return new Restriction(EMPTY.scope(), EMPTY.kind(), OptionalInt.of(number), june(first, last));
  }

  private static DateRange june(int first, int last) {
    return new DateRange(LocalDate.of(2030, 6, first), LocalDate.of(2030, 6, last));
  }
}
