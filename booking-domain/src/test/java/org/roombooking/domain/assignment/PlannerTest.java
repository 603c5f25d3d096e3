package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.id;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomTypeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannerTest {

  private static final RoomFeature VIEW = new RoomFeature("view");

  @Test
  void who_leaves_in_the_morning_makes_room_for_who_comes_in_the_evening() {
    var result = plan(List.of(aRoom(1)), List.of(aStay(1, june(1, 4)), aStay(2, june(4, 6))));

    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    assertThat(result.plan().doors()).isEqualTo(Map.of(id(1), door(1), id(2), door(1)));
    assertThat(result.plan().isBest()).isTrue();
  }

  @Test
  void one_night_with_too_many_stays_is_named_with_them() {
    var stays =
        List.of(
            aStay(1, june(1, 4)), aStay(2, june(3, 6)), aStay(3, june(3, 4)), aStay(4, june(6, 7)));

    var result = plan(List.of(aRoom(1), aRoom(2)), stays);

    assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
    var proof = (PlanResult.ProvedImpossible) result;
    assertThat(proof.nights()).containsExactly(LocalDate.of(2030, 6, 3));
    assertThat(proof.stays()).containsExactlyInAnyOrder(id(1), id(2), id(3));
    assertThat(proof.plan().cost().unplaced()).isEqualTo(1);
  }

  @Test
  void pins_can_stand_in_the_way_though_no_night_has_too_many_stays() {
    var rooms = List.of(aRoom(1), aRoom(2));
    var stays =
        List.of(
            pinned(aStay(1, june(1, 3)), 1), pinned(aStay(2, june(4, 6)), 2), aStay(3, june(2, 5)));

    var result = plan(rooms, stays);

    assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
    var proof = (PlanResult.ProvedImpossible) result;
    assertThat(proof.stays()).containsExactly(id(3));
    assertThat(proof.nights())
        .containsExactly(
            LocalDate.of(2030, 6, 2), LocalDate.of(2030, 6, 3), LocalDate.of(2030, 6, 4));
  }

  @Test
  void where_nobody_is_to_come_nobody_is_given_a_room() {
    var closed = aRoom(1, Set.of(), List.of(june(2, 3)));

    assertThat(plan(List.of(closed), List.of()))
        .isEqualTo(
            new PlanResult.Planned(new RoomPlan(Map.of(), PlanCost.NOTHING, PlanCost.NOTHING)));
  }

  @Test
  void a_hotel_without_rooms_seats_nobody() {
    var result = plan(List.of(), List.of(aStay(1, june(1, 3))));

    assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
    assertThat(result.plan().doors()).isEmpty();
  }

  @Test
  void a_stay_that_fits_into_no_room_is_impossible_and_leaves_the_others_alone() {
    var large =
        new PlanStay(
            id(2),
            june(1, 2),
            new WantedRooms.OfType(PlanFixtures.DOUBLE),
            3,
            Set.of(),
            Optional.empty(),
            false);

    var result = plan(List.of(aRoom(1)), List.of(aStay(1, june(1, 2)), large));

    assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
    assertThat(((PlanResult.ProvedImpossible) result).stays()).containsExactly(id(2));
    assertThat(result.plan().doors()).isEqualTo(Map.of(id(1), door(1)));
  }

  @Test
  void a_stay_keeps_the_room_it_was_given_where_nothing_is_gained_by_moving_it() {
    var result = plan(List.of(aRoom(1), aRoom(2)), List.of(given(aStay(1, june(1, 4)), 2)));

    assertThat(result.plan().doors()).isEqualTo(Map.of(id(1), door(2)));
    assertThat(result.plan().cost()).isEqualTo(PlanCost.NOTHING);
  }

  @Test
  void a_stay_moves_if_another_has_no_room_otherwise() {
    var stays =
        List.of(
            given(aStay(1, june(1, 3)), 1), given(aStay(2, june(4, 6)), 2), aStay(3, june(2, 5)));

    var result = plan(List.of(aRoom(1), aRoom(2)), stays);

    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    assertThat(result.plan().cost().moves()).isEqualTo(1);
  }

  @Test
  void a_proof_names_nobody_whom_it_does_not_need() {
    var between = aStay(3, june(4, 7));
    var elsewhere = aStay(4, june(10, 12));
    var stays =
        List.of(
            pinned(aStay(1, june(3, 5)), 1), pinned(aStay(2, june(6, 8)), 2), between, elsewhere);

    assertThat(plan(List.of(aRoom(1), aRoom(2)), stays))
        .isInstanceOfSatisfying(
            PlanResult.ProvedImpossible.class,
            proof -> assertThat(proof.stays()).containsExactly(id(3)));
  }

  @Test
  void whoever_had_a_room_that_is_not_planned_any_more_moves() {
    var result = plan(List.of(aRoom(1)), List.of(given(aStay(1, june(1, 2)), 9)));

    assertThat(result.plan().doors()).isEqualTo(Map.of(id(1), door(1)));
    assertThat(result.plan().cost().moves()).isEqualTo(1);
  }

  @Test
  void more_wishes_than_are_weighed_with_those_of_other_rooms_are_weighed_room_by_room() {
    var wishes =
        IntStream.range(0, 2_048)
            .mapToObj(wish -> new RoomFeature("wish " + wish))
            .collect(Collectors.toSet());
    var rooms = List.of(aRoom(1, wishes, List.of()), aRoom(2));
    var stays =
        List.of(wishing(aStay(1, june(1, 2)), wishes), wishing(aStay(2, june(1, 2)), wishes));

    var plan = plan(rooms, stays).plan();

    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 2_048));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void nobody_is_put_into_a_room_while_it_is_closed() {
    var closed = aRoom(1, Set.of(), List.of(june(2, 3)));

    var result = plan(List.of(closed, aRoom(2)), List.of(aStay(1, june(1, 4))));

    assertThat(result.plan().doors()).isEqualTo(Map.of(id(1), door(2)));
  }

  @Test
  void rooms_of_another_type_are_not_given() {
    var other =
        new PlanStay(
            id(1),
            june(1, 2),
            new WantedRooms.OfType(new RoomTypeId(new UUID(0, 9))),
            2,
            Set.of(),
            Optional.empty(),
            false);

    assertThat(plan(List.of(aRoom(1)), List.of(other)).plan().doors()).isEmpty();
  }

  @Test
  void a_wish_is_met_where_a_room_meets_it() {
    var wishing =
        new PlanStay(
            id(1),
            june(1, 2),
            new WantedRooms.OneOf(Set.of(door(1), door(2))),
            2,
            Set.of(VIEW),
            Optional.empty(),
            false);

    var result = plan(List.of(aRoom(1), aRoom(2, Set.of(VIEW), List.of())), List.of(wishing));

    assertThat(result.plan().doors()).isEqualTo(Map.of(id(1), door(2)));
  }

  @Test
  void no_gap_is_left_that_nobody_can_book() {
    var rooms = List.of(aRoom(1), aRoom(2));
    var stays =
        List.of(
            pinned(aStay(1, june(1, 3)), 1), pinned(aStay(2, june(1, 4)), 2), aStay(3, june(4, 6)));

    var result = Planner.plan(new PlanTask(rooms, stays, 2), Planner.USUAL_BUDGET);

    assertThat(result.plan().doors()).containsEntry(id(3), door(2));
    assertThat(result.plan().cost().shortGaps()).isZero();
  }

  @Test
  void two_pins_in_one_room_on_one_night_are_no_task() {
    var task =
        new PlanTask(
            List.of(aRoom(1)),
            List.of(pinned(aStay(1, june(1, 3)), 1), pinned(aStay(2, june(2, 4)), 1)),
            1);

    assertThatThrownBy(() -> Planner.plan(task, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_order_in_which_rooms_and_stays_are_named_changes_nothing() {
    var rooms = IntStream.rangeClosed(1, 6).mapToObj(PlanFixtures::aRoom).toList();
    var stays = someStays(new Random(7), 40);
    var first = plan(rooms, stays);

    var otherRooms = new ArrayList<>(rooms);
    var otherStays = new ArrayList<>(stays);
    Collections.reverse(otherRooms);
    Collections.shuffle(otherStays, new Random(8));

    assertThat(plan(otherRooms, otherStays)).isEqualTo(first);
  }

  @Test
  void alike_rooms_without_pins_hold_all_stays_as_long_as_no_night_has_more_than_rooms() {
    for (int seed = 1; seed <= 50; seed++) {
      var stays = someStays(new Random(seed), 60);
      int rooms = busiest(stays);
      var enough = IntStream.rangeClosed(1, rooms).mapToObj(PlanFixtures::aRoom).toList();

      assertThat(Planner.plan(new PlanTask(enough, stays, 1), 0))
          .isInstanceOf(PlanResult.Planned.class);
      assertThat(Planner.plan(new PlanTask(enough.subList(1, rooms), stays, 1), 0))
          .isInstanceOf(PlanResult.ProvedImpossible.class);
    }
  }

  @Test
  void without_a_budget_what_is_not_known_is_not_claimed() {
    var stays =
        List.of(
            given(aStay(1, june(1, 3)), 1), given(aStay(2, june(4, 6)), 2), aStay(3, june(2, 5)));

    assertThat(Planner.plan(new PlanTask(List.of(aRoom(1), aRoom(2)), stays, 1), 0))
        .isInstanceOf(PlanResult.GaveUp.class);
  }

  private static PlanResult plan(List<PlanRoom> rooms, List<PlanStay> stays) {
    return Planner.plan(new PlanTask(rooms, stays, 1), Planner.USUAL_BUDGET);
  }

  private static List<PlanStay> someStays(Random random, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(stay -> {
          int from = 1 + random.nextInt(25);
          return aStay(stay, june(from, from + 1 + random.nextInt(5)));
        })
        .toList();
  }

  private static int busiest(List<PlanStay> stays) {
    return (int)
        IntStream.rangeClosed(1, 30)
            .mapToLong(day ->
                stays.stream()
                    .filter(stay -> stay.nights().includes(june(day, day + 1).arrival()))
                    .count())
            .max()
            .orElseThrow();
  }
}
