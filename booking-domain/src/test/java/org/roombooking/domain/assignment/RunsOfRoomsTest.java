package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunsOfRoomsTest {

  /** With a shortest sale of one night, days are counted from the day before the first arrival. */
  private static final int FREE_DAY = 8;

  private static final int DAY_OF_PINNED = 14;

  private final PlacedStays plan =
      new PlacedStays(
              List.of(PlanFixtures.aRoom(0)),
              1,
              List.of(
                  aStay(0, june(1, 3)),
                  aStay(1, june(3, 6)),
                  aStay(2, june(11, 13)),
                  pinned(aStay(3, june(14, 16)), 0)))
          .put(0, 0)
          .put(1, 0)
          .put(2, 0);

  private final RunsOfRooms runs =
      new RunsOfRooms(plan.grid, plan.occupancy, new Spread(), new int[] {0, 1, 2});

  @Test
  void guests_follow_each_other_around_the_day() {
    var found = new HashSet<List<Integer>>();
    IntStream.range(0, 200).forEach(i -> found.add(around(4).stays().stream().sorted().toList()));

    assertThat(found)
        .containsExactlyInAnyOrder(List.of(1), List.of(0, 1), List.of(1, 2), List.of(0, 1, 2));
  }

  @Test
  void on_a_free_day_there_may_be_nobody() {
    var found = new HashSet<List<Integer>>();
    IntStream.range(0, 200)
        .forEach(i -> found.add(around(FREE_DAY).stays().stream().sorted().toList()));

    assertThat(found).contains(List.of(), List.of(1), List.of(2), List.of(1, 2));
  }

  @Test
  void the_nights_of_a_run_are_those_of_its_guests_wherever_the_day_is() {
    for (int i = 0; i < 200; i++) {
      for (int day : new int[] {0, 4, FREE_DAY, 11}) {
        var run = around(day);
        if (!run.stays().isEmpty()) {
          assertThat(run.from())
              .isEqualTo(run.stays().stream().mapToInt(plan.grid::from).min().orElseThrow());
          assertThat(run.until())
              .isEqualTo(run.stays().stream().mapToInt(plan.grid::until).max().orElseThrow());
        }
      }
    }
  }

  @Test
  void without_them_the_room_is_free_between_those_who_stay() {
    for (int i = 0; i < 200; i++) {
      var run = around(FREE_DAY);
      int freeFrom = run.stays().contains(0) ? 0 : run.stays().contains(1) ? 3 : 6;
      assertThat(Math.max(0, run.freeFrom())).isEqualTo(freeFrom);
      assertThat(run.freeUntil()).isEqualTo(run.stays().contains(2) ? DAY_OF_PINNED : 11);
    }
  }

  @Test
  void who_is_pinned_is_in_no_run() {
    assertThat(runs.around(0, DAY_OF_PINNED)).isEqualTo(Optional.empty());
  }

  private Run around(int day) {
    return runs.around(0, day).orElseThrow();
  }
}
