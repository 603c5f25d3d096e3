package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NightChangesTest {

  private static final RoomTypeId SINGLE = new RoomTypeId(new UUID(0, 1));
  private static final RoomTypeId DOUBLE = new RoomTypeId(new UUID(0, 2));
  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);

  @Test
  void a_longer_stay_gains_the_nights_it_did_not_have() {
    var changes = between(nights(2, SINGLE), nights(4, SINGLE));

    assertThat(changes.rooms())
        .containsExactly(Map.entry(night(SINGLE, 12), 1), Map.entry(night(SINGLE, 13), 1));
  }

  @Test
  void another_type_is_gained_on_every_night_and_the_old_one_is_given_back() {
    var changes = between(nights(1, DOUBLE, DOUBLE), nights(1, SINGLE, DOUBLE));

    assertThat(changes.rooms())
        .containsExactly(Map.entry(night(SINGLE, 10), 1), Map.entry(night(DOUBLE, 10), -1));
  }

  @Test
  void a_booking_that_takes_what_it_took_changes_nothing() {
    assertThat(between(nights(3, SINGLE), nights(3, SINGLE)).isEmpty()).isTrue();
    assertThat(between(nights(3, SINGLE), nights(2, SINGLE)).isEmpty()).isFalse();
  }

  @Test
  void of_a_change_the_nights_that_are_gained_can_be_had_alone() {
    var changes = between(nights(2, DOUBLE), nights(3, SINGLE));

    assertThat(changes.gains().rooms())
        .containsExactly(
            Map.entry(night(SINGLE, 10), 1),
            Map.entry(night(SINGLE, 11), 1),
            Map.entry(night(SINGLE, 12), 1));
    assertThat(between(nights(3, SINGLE), nights(1, SINGLE)).gains().isEmpty()).isTrue();
  }

  @Test
  void what_takes_a_change_back_gives_back_what_was_gained_and_gains_what_was_given_back() {
    var before = nights(2, DOUBLE, DOUBLE);
    var after = nights(3, SINGLE);

    assertThat(between(before, after).reversed()).isEqualTo(between(after, before));
  }

  @Test
  void a_night_on_which_nothing_changes_is_no_change() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NightChanges(new TreeMap<>(Map.of(night(SINGLE, 10), 0))));
  }

  private static NightChanges between(NightDemand before, NightDemand after) {
    return NightChanges.between(before, after);
  }

  private static NightDemand nights(int count, RoomTypeId... rooms) {
    return NightDemand.of(Stay.of(TENTH, count), List.of(rooms));
  }

  private static RoomTypeNight night(RoomTypeId type, int day) {
    return new RoomTypeNight(type, LocalDate.of(2030, 6, day));
  }
}
