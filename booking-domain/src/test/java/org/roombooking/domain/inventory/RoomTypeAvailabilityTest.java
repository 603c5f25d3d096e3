package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.property.RoomTypeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTypeAvailabilityTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);

  @ParameterizedTest
  @CsvSource({"3, 1, 2, 1", "1, 3, 3, 1", "2, 2, 2, 2", "5, 0, 5, 0"})
  void for_the_whole_stay_as_many_are_free_as_on_its_fullest_night(
      int first, int second, int third, int whole) {
    assertThat(availability(9, night(first, 0), night(second, 0), night(third, 0)))
        .extracting(RoomTypeAvailability::freeForWholeStay)
        .isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    // open throughout, awaiting a room on the first night, on the second, free without moving
    "1, 0, 0, true",
    "0, 0, 0, false",
    "2, 1, 0, true",
    "1, 1, 0, false",
    "2, 0, 1, true",
    "1, 0, 1, false",
    "3, 1, 1, true",
    // Two bookings, one on each night, may take both rooms.
    "2, 1, 1, false",
    "5, 2, 2, true",
    "4, 2, 2, false",
  })
  void a_stay_keeps_its_room_if_one_is_left_when_all_who_wait_have_theirs(
      int open, int awaitingFirst, int awaitingSecond, boolean freeWithoutMoving) {
    var availability = availability(open, night(1, awaitingFirst), night(1, awaitingSecond));

    assertThat(availability.isFreeWithoutMoving()).isEqualTo(freeWithoutMoving);
  }

  @Test
  void a_stay_with_a_full_night_has_no_room_to_keep() {
    assertThat(availability(5, night(1, 0), night(0, 0)).isFreeWithoutMoving()).isFalse();
  }

  private static NightAvailability night(int free, int awaitingRoom) {
    return new NightAvailability(TENTH, free, awaitingRoom);
  }

  private static RoomTypeAvailability availability(int open, NightAvailability... nights) {
    return new RoomTypeAvailability(new RoomTypeId(new UUID(0, 1)), List.of(nights), open);
  }
}
