package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OccupancyTest {

  private static final int ROOM = 0;

  /** Two stays of one night with very many empty nights between them, counted from day 1. */
  private final Occupancy occupancy = between(150);

  @Test
  void empty_nights_are_counted_up_to_the_next_guests() {
    assertThat(occupancy.emptyFrom(ROOM, 2, 1_000)).isEqualTo(150);
    assertThat(occupancy.emptyBefore(ROOM, 152, 1_000)).isEqualTo(150);
    assertThat(occupancy.emptyFrom(ROOM, 100, 1_000)).isEqualTo(52);
    assertThat(occupancy.emptyBefore(ROOM, 10, 1_000)).isEqualTo(8);
    assertThat(occupancy.emptyFrom(ROOM, 1, 1_000)).isZero();
  }

  @Test
  void no_more_empty_nights_are_counted_than_asked_for() {
    assertThat(occupancy.emptyFrom(ROOM, 2)).isEqualTo(Occupancy.LONG);
    assertThat(occupancy.emptyBefore(ROOM, 152)).isEqualTo(Occupancy.LONG);
    assertThat(occupancy.emptyFrom(ROOM, 2, 149)).isEqualTo(149);
    assertThat(occupancy.emptyBefore(ROOM, 10, 7)).isEqualTo(7);
  }

  @Test
  void a_room_is_empty_for_long_before_the_first_guests_and_after_the_last_ones() {
    assertThat(occupancy.emptyBefore(ROOM, 1, 1_000)).isEqualTo(1_000);
    assertThat(occupancy.emptyFrom(ROOM, 153, 1_000)).isEqualTo(1_000);
    assertThat(occupancy.emptyFrom(ROOM, 154, 1_000)).isEqualTo(1_000);
  }

  private static Occupancy between(int nights) {
    return new PlacedStays(
            List.of(aRoom(ROOM)),
            1,
            List.of(
                aStay(1, MadeUpHotel.nights(0, 1)), aStay(2, MadeUpHotel.nights(1 + nights, 1))))
        .put(1, ROOM)
        .put(2, ROOM)
        .occupancy;
  }
}
