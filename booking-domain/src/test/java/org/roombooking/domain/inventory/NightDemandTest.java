package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NightDemandTest {

  private static final RoomTypeId SINGLE = new RoomTypeId(new UUID(0, 1));
  private static final RoomTypeId DOUBLE = new RoomTypeId(new UUID(0, 2));
  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);
  private static final Stay TWO_NIGHTS = Stay.of(TENTH, 2);

  @Test
  void rooms_of_one_type_are_summed_whatever_line_they_stand_on() {
    var demand = NightDemand.of(TWO_NIGHTS, List.of(DOUBLE, SINGLE, DOUBLE));

    assertThat(demand).isEqualTo(NightDemand.of(TWO_NIGHTS, Map.of(SINGLE, 1, DOUBLE, 2)));
  }

  @Test
  void types_are_in_the_order_in_which_they_are_claimed() {
    var demand = NightDemand.of(TWO_NIGHTS, List.of(DOUBLE, SINGLE));

    assertThat(demand.rooms().keySet()).containsExactly(SINGLE, DOUBLE);
  }

  @Test
  void something_is_wanted_of_every_type() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NightDemand.of(TWO_NIGHTS, List.<RoomTypeId>of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NightDemand.of(TWO_NIGHTS, Map.of(SINGLE, 1, DOUBLE, 0)));
  }

  @Test
  void the_same_rooms_can_be_wanted_on_other_nights() {
    var demand = NightDemand.of(TWO_NIGHTS, Map.of(SINGLE, 1, DOUBLE, 2));
    var oneNight = Stay.of(TENTH.plusDays(1), 1);

    assertThat(demand.over(oneNight))
        .isEqualTo(NightDemand.of(oneNight, Map.of(SINGLE, 1, DOUBLE, 2)));
  }

  @Test
  void nights_of_a_type_are_named_in_the_order_in_which_they_are_given() {
    assertThat(RoomTypeNight.each(SINGLE, List.of(TENTH.plusDays(1), TENTH)))
        .containsExactly(
            new RoomTypeNight(SINGLE, TENTH.plusDays(1)), new RoomTypeNight(SINGLE, TENTH));
  }

  @Test
  void nights_are_claimed_by_type_then_by_date_whatever_their_order_was_before() {
    var inOrder =
        List.of(
            new RoomTypeNight(SINGLE, TENTH),
            new RoomTypeNight(SINGLE, TENTH.plusDays(1)),
            new RoomTypeNight(DOUBLE, TENTH.minusDays(1)),
            new RoomTypeNight(DOUBLE, TENTH));

    assertThat(Stream.of(3, 0, 2, 1).map(inOrder::get).sorted()).isEqualTo(inOrder);
  }
}
