package org.roombooking.bootstrap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoomsGivenAgainTest {

  private static final HotelRoomType TYPE = new HotelRoomType("City Hotel", "A");

  private final List<BookingRecord> stays =
      List.of(stay(3, TYPE, 5, 7), stay(1, TYPE, 1, 4), stay(2, TYPE, 1, 3));

  private static BookingRecord stay(int row, HotelRoomType type, int from, int until) {
    return new BookingRecord(
        row,
        type,
        LocalDate.of(2016, 3, 1),
        new Stay(LocalDate.of(2016, 3, from), LocalDate.of(2016, 3, until)),
        1,
        BigDecimal.ONE,
        new BookingRecord.Ending.CheckedOut());
  }

  private static RoomsGivenAgain again(List<BookingRecord> stays, int rooms) {
    return RoomsGivenAgain.of(TYPE, stays, new TreeMap<>(Map.of(TYPE, rooms)));
  }

  @Test
  void first_fit_takes_the_first_room_whatever_it_leaves() {
    assertThat(again(stays, 2).gapsOfFirstFit()).isEqualTo(1);
  }

  @Test
  void the_fewest_gaps_are_those_of_the_best_choice_of_rooms() {
    assertThat(again(stays, 2).fewestGaps()).isZero();
  }

  @Test
  void a_gap_that_every_choice_leaves_is_among_the_fewest() {
    assertThat(again(List.of(stay(1, TYPE, 1, 2), stay(2, TYPE, 3, 4)), 1).fewestGaps())
        .isEqualTo(1);
  }

  @Test
  void guests_of_other_types_have_rooms_of_their_own() {
    var other = new HotelRoomType("City Hotel", "B");

    assertThat(again(List.of(stay(1, TYPE, 1, 2), stay(2, other, 3, 4)), 1).gapsOfFirstFit())
        .isZero();
  }

  @Test
  void more_guests_than_rooms_are_not_passed_over() {
    assertThatThrownBy(() -> again(stays, 1).gapsOfFirstFit()).isInstanceOf(ReplayBroken.class);
    assertThatThrownBy(() -> again(stays, 1).fewestGaps()).isInstanceOf(ReplayBroken.class);
  }
}
