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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.booking.RoomAssignment.DoorFrom;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.stay.Stay;

/** Guests who have agreed to it change rooms, but only where somebody has none otherwise. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomChangesTest {

  private static final RoomFeature VIEW = new RoomFeature("view");

  /** Room 1 is taken before the 3rd, room 2 from the 3rd on. */
  private static final List<PlanStay> NEVER_ONE_ROOM =
      List.of(pinned(aStay(1, june(1, 3)), 1), pinned(aStay(2, june(3, 5)), 2));

  private static PlanStay agreeing(PlanStay stay) {
    return stay.allowingChanges(true);
  }

  private static DoorFrom from(int day, int room) {
    return new DoorFrom(door(room), june(day, day + 1).arrival());
  }

  private static List<PlanRoom> rooms(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(PlanFixtures::aRoom).toList();
  }

  private static List<PlanStay> and(List<PlanStay> stays, PlanStay... more) {
    return Stream.concat(stays.stream(), Stream.of(more)).toList();
  }

  /** Guests in the rooms from the third on, so that there is no free one among them. */
  private static List<PlanStay> inAllRoomsFromTheThird(int rooms) {
    return IntStream.rangeClosed(3, rooms)
        .mapToObj(room -> pinned(aStay(100 + room, june(1, 10)), room))
        .toList();
  }

  private static PlanResult plan(List<PlanRoom> rooms, List<PlanStay> stays) {
    return Planner.plan(new PlanTask(rooms, stays, 1), Planner.USUAL_BUDGET);
  }

  @ParameterizedTest(name = "in a hotel of {0} rooms")
  @ValueSource(ints = {2, 8})
  void guests_who_have_agreed_change_rooms_where_none_is_free_throughout(int count) {
    var stays = new ArrayList<>(and(NEVER_ONE_ROOM, agreeing(aStay(3, june(1, 5)))));
    stays.addAll(inAllRoomsFromTheThird(count));

    var result = plan(rooms(count), stays);

    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    assertThat(result.plan().inTurn()).isEqualTo(Map.of(id(3), List.of(from(1, 2), from(3, 1))));
    assertThat(result.plan().cost()).isEqualTo(new PlanCost(0, 1, 0, 0, 0));
    assertThat(result.plan().isBest()).isTrue();
  }

  @Test
  void guests_who_have_not_agreed_are_left_without_a_room() {
    var result = plan(rooms(2), and(NEVER_ONE_ROOM, aStay(3, june(1, 5))));

    assertThat(result).isInstanceOf(PlanResult.ProvedImpossible.class);
    assertThat(result.plan().inTurn()).isEmpty();
    assertThat(result.plan().seats(id(3))).isFalse();
  }

  @Test
  void who_has_been_given_a_room_gets_one_room_or_none() {
    var given = given(aStay(3, june(1, 5)), 1).allowingChanges(true);

    assertThat(plan(rooms(2), and(NEVER_ONE_ROOM, given)))
        .isInstanceOf(PlanResult.ProvedImpossible.class);
  }

  @Test
  void a_stay_of_one_night_has_one_room() {
    var stays = and(NEVER_ONE_ROOM, agreeing(aStay(3, june(1, 2))), agreeing(aStay(4, june(1, 2))));

    var proof = plan(rooms(2), stays);

    assertThat(proof).isInstanceOf(PlanResult.ProvedImpossible.class);
    assertThat(proof.plan().cost()).isEqualTo(new PlanCost(1, 0, 0, 0, 0));
  }

  @Test
  void where_a_night_has_too_many_guests_no_change_of_rooms_helps() {
    var stays =
        IntStream.rangeClosed(1, 3).mapToObj(stay -> agreeing(aStay(stay, june(stay, stay + 3))));

    assertThat(plan(rooms(2), stays.toList()))
        .isInstanceOfSatisfying(
            PlanResult.ProvedImpossible.class,
            proof -> assertThat(proof.nights()).containsExactly(june(3, 4).arrival()));
  }

  @Test
  void nobody_changes_rooms_for_a_wish_or_for_a_gap() {
    var rooms = List.of(aRoom(1, Set.of(VIEW), List.of(june(2, 3))), aRoom(2));
    var stays =
        List.of(
            agreeing(wishing(aStay(1, june(1, 6)), Set.of(VIEW))), pinned(aStay(2, june(7, 9)), 2));

    var plan = Planner.plan(new PlanTask(rooms, stays, 2), Planner.USUAL_BUDGET).plan();

    assertThat(plan.doors()).containsEntry(id(1), door(2));
    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 0, 1, 1));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void another_who_has_not_come_yet_moves_sooner_than_guests_change_rooms() {
    var stays =
        List.of(
            given(aStay(1, june(1, 3)), 1),
            given(aStay(2, june(4, 6)), 2),
            agreeing(aStay(3, june(2, 5))));

    var plan = plan(rooms(2), stays).plan();

    assertThat(plan.inTurn()).isEmpty();
    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 0, 1, 0, 0));
  }

  @ParameterizedTest(name = "in a hotel of {0} rooms")
  @ValueSource(ints = {2, 8})
  void guests_change_rooms_for_somebody_else_who_has_none_otherwise(int count) {
    var onlyTheSecond =
        new PlanStay(
            id(2),
            june(2, 3),
            new WantedRooms.OneOf(Set.of(door(2))),
            2,
            Set.of(),
            Optional.empty(),
            false);
    var stays = new ArrayList<PlanStay>();
    stays.add(pinned(aStay(1, june(1, 2)), 1));
    stays.add(onlyTheSecond);
    stays.add(agreeing(aStay(3, june(1, 4))));
    stays.addAll(inAllRoomsFromTheThird(count));

    var plan = plan(rooms(count), stays).plan();

    assertThat(plan.doors()).containsEntry(id(2), door(2));
    assertThat(plan.inTurn()).isEqualTo(Map.of(id(3), List.of(from(1, 2), from(2, 1))));
    assertThat(plan.cost()).isEqualTo(new PlanCost(0, 1, 0, 0, 0));
  }

  @ParameterizedTest(name = "in a hotel of {0} rooms")
  @ValueSource(ints = {3, 8})
  void guests_change_rooms_as_rarely_as_can_be(int count) {
    var stays = new ArrayList<PlanStay>();
    stays.add(pinned(aStay(1, june(1, 2)), 1));
    stays.add(pinned(aStay(2, june(3, 4)), 1));
    stays.add(pinned(aStay(3, june(2, 3)), 2));
    stays.add(pinned(aStay(4, june(4, 7)), 2));
    stays.add(pinned(aStay(5, june(4, 6)), 3));
    stays.add(agreeing(aStay(6, june(1, 7))));
    stays.addAll(inAllRoomsFromTheThird(count).subList(1, count - 2));

    var plan = plan(rooms(count), stays).plan();

    assertThat(plan.inTurn()).isEqualTo(Map.of(id(6), List.of(from(1, 3), from(4, 1))));
    assertThat(plan.isBest()).isTrue();
  }

  @Test
  void wishes_count_in_each_room_that_guests_have() {
    var stays = and(NEVER_ONE_ROOM, agreeing(wishing(aStay(3, june(1, 5)), Set.of(VIEW))));

    assertThat(plan(rooms(2), stays).plan().cost()).isEqualTo(new PlanCost(0, 1, 0, 0, 2));
  }

  @Test
  void without_a_budget_nobody_is_said_to_be_impossible_to_house() {
    var stays = and(NEVER_ONE_ROOM, agreeing(aStay(3, june(1, 5))));

    assertThat(Planner.plan(new PlanTask(rooms(2), stays, 1), 0))
        .isInstanceOf(PlanResult.GaveUp.class);
  }

  /**
   * Calendars of rooms are cut into stays, some of which go on in another room: so it is known how
   * many changes are enough.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void in_a_full_hotel_no_more_guests_change_rooms_than_have_to(long seed) {
    var hotel = new MadeUpHotel(12, 60, 0.95, 1.0).task(seed, 1);
    var stays = new ArrayList<PlanStay>();
    int joined = join(hotel.stays(), stays);

    var result = Planner.plan(new PlanTask(hotel.rooms(), stays, 1), Planner.USUAL_BUDGET);

    assertThat(joined).isPositive();
    assertThat(result).isInstanceOf(PlanResult.Planned.class);
    assertThat(result.plan().cost().roomChanges()).isBetween(1, joined);
    assertThat(new PlansWithChanges(new PlanTask(hotel.rooms(), stays, 1)).cost(result.plan()))
        .isEqualTo(result.plan().cost());
  }

  /** Every fifth stay is joined with one that begins in another room when it ends, or pinned. */
  private static int join(List<PlanStay> all, List<PlanStay> stays) {
    var left = new ArrayList<>(all);
    int joined = 0;
    for (int i = 0; !left.isEmpty(); i++) {
      var stay = left.removeFirst();
      var next =
          left.stream()
              .filter(other -> other.nights().arrival().equals(stay.nights().departure()))
              .filter(other -> !other.door().equals(stay.door()))
              .findFirst();
      if (i % 5 == 0 && next.isPresent()) {
        left.remove(next.get());
        var nights = new Stay(stay.nights().arrival(), next.get().nights().departure());
        stays.add(agreeing(aStay(10_000 + i, nights)));
        joined++;
      } else {
        stays.add(
            i % 2 == 0
                ? stay
                : new PlanStay(
                    stay.id(), stay.nights(), stay.wanted(), 2, Set.of(), Optional.empty(), false));
      }
    }
    return joined;
  }

  @Test
  void nobody_has_one_door_and_several() {
    var several = Map.of(id(1), List.of(from(1, 1), from(2, 2)));

    assertThatThrownBy(
            () -> new RoomPlan(Map.of(id(1), door(1)), several, PlanCost.NOTHING, PlanCost.NOTHING))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doors_in_turn_are_several_and_in_order() {
    Stream.of(
            List.<DoorFrom>of(),
            List.of(from(1, 1)),
            List.of(from(2, 1), from(1, 2)),
            List.of(from(1, 1), from(1, 2)),
            List.of(from(1, 1), from(2, 1)))
        .forEach(doors ->
            assertThatThrownBy(() ->
                    new RoomPlan(
                        Map.of(), Map.of(id(1), doors), PlanCost.NOTHING, PlanCost.NOTHING))
                .as("%s", doors)
                .isInstanceOf(IllegalArgumentException.class));
  }
}
