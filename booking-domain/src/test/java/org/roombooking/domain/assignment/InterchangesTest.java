package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.door;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.pinned;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InterchangesTest {

  private static final int ONE = 0;
  private static final int OTHER = 1;

  private static final PlanStay FIRST = aStay(1, june(5, 8));
  private static final PlanStay ACROSS = aStay(2, june(7, 10));
  private static final PlanStay SECOND = aStay(3, june(9, 12));
  private static final PlanStay LATER = aStay(4, june(12, 14));

  @Test
  void whoever_is_in_the_way_comes_back_until_nobody_meets() {
    var plan = plan(FIRST, ACROSS, SECOND, LATER);

    plan.exchange(1, OTHER);

    assertThat(List.of(plan.roomOf(1), plan.roomOf(2), plan.roomOf(3), plan.roomOf(4)))
        .containsExactly(OTHER, ONE, OTHER, OTHER);
  }

  @Test
  void whoever_is_in_the_way_of_those_who_come_back_goes_over_too() {
    var longer = aStay(1, june(3, 8));
    var early = aStay(4, june(4, 6));
    var plan = plan(longer, ACROSS, SECOND, early);

    plan.exchange(2, ONE);

    assertThat(List.of(plan.roomOf(1), plan.roomOf(2), plan.roomOf(3), plan.roomOf(4)))
        .containsExactly(OTHER, ONE, OTHER, ONE);
  }

  @Test
  void who_is_in_nobodys_way_goes_over_alone() {
    var plan = plan(FIRST, ACROSS, SECOND, LATER);

    plan.exchange(4, ONE);

    assertThat(List.of(plan.roomOf(1), plan.roomOf(2), plan.roomOf(3), plan.roomOf(4)))
        .containsExactly(ONE, OTHER, ONE, ONE);
  }

  @Test
  void nobody_goes_over_to_where_they_are() {
    assertThat(plan(FIRST, ACROSS, SECOND, LATER).interchange(1, ONE)).isEmpty();
  }

  @Test
  void who_is_pinned_does_not_make_way() {
    assertThat(plan(FIRST, pinned(ACROSS, OTHER), SECOND, LATER).interchange(1, OTHER)).isEmpty();
    assertThat(plan(FIRST, ACROSS, pinned(SECOND, ONE), LATER).interchange(1, OTHER)).isEmpty();
    assertThat(plan(FIRST, ACROSS, SECOND, pinned(LATER, OTHER)).interchange(1, OTHER)).isPresent();
  }

  @Test
  void nobody_goes_over_to_a_room_while_it_is_closed() {
    assertThat(besideClosed(june(13, 14)).interchange(1, OTHER)).isEmpty();
    assertThat(besideClosed(june(14, 15)).interchange(1, OTHER)).isPresent();
  }

  @Test
  void nobody_goes_over_to_a_room_that_does_not_suit_them() {
    assertThat(plan(FIRST, wantingOnly(OTHER, ACROSS), SECOND, LATER).interchange(1, OTHER))
        .isEmpty();
    assertThat(plan(wantingOnly(ONE, FIRST), ACROSS, SECOND, LATER).interchange(2, ONE)).isEmpty();
  }

  @Test
  void no_more_than_six_weeks_are_exchanged() {
    assertThat(plan(aStay(1, june(1, 40)), aStay(2, june(1, 43))).interchange(1, OTHER))
        .isPresent();
    assertThat(plan(aStay(1, june(1, 40)), aStay(2, june(1, 44))).interchange(1, OTHER)).isEmpty();
  }

  @Test
  void who_stays_where_they_are_is_not_exchanged() {
    var plan = plan(aStay(1, june(1, 4)), aStay(2, june(2, 5)), aStay(3, june(4, 7)));
    for (int stay = 0; stay < 3; stay++) {
      var staying = new BitSet();
      staying.set(stay);
      var groups = RoomGroup.of(plan.grid);
      var others = new Interchanges(plan.grid, plan.occupancy, groups, staying);
      assertThat(others.find(0, 1, cost -> true)).isEmpty();
    }
    assertThat(plan.interchange(1, OTHER)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void an_interchange_costs_what_it_is_said_to_cost(int shortestSale) {
    var random = new Random(shortestSale);
    int carriedOut = 0;
    for (int seed = 0; seed < 20; seed++) {
      var hotel = new MixedHotel(6, 20, 0.6, 0.1, 0.3, 0.2);
      var plan = PlacedStays.firstFit(hotel.task(seed, shortestSale));
      var interchanges = plan.interchanges();
      for (int i = 0; i < 100; i++) {
        carriedOut += carryOutSome(plan, interchanges, random) ? 1 : 0;
      }
    }
    assertThat(carriedOut).isGreaterThan(100);
  }

  private static boolean carryOutSome(PlacedStays plan, Interchanges interchanges, Random random) {
    int stay = random.nextInt(plan.grid.stays());
    int room = random.nextInt(plan.grid.rooms());
    var found =
        plan.occupancy.isPlaced(stay)
            ? interchanges.find(stay, room, cost -> true)
            : Optional.<Interchange>empty();
    var before = plan.cost();
    found.ifPresent(interchange -> {
      interchanges.carryOut(interchange);
      assertThat(plan.cost()).isEqualTo(before.plus(interchange.difference()));
    });
    return found.isPresent();
  }

  /** The first and third of these in one room, the second and fourth in the other. */
  private static PlacedStays plan(PlanStay... stays) {
    var plan = new PlacedStays(List.of(aRoom(ONE), aRoom(OTHER)), 1, List.of(stays));
    for (int i = 0; i < stays.length; i++) {
      if (!stays[i].pinned()) {
        plan.put(i + 1, i % 2);
      }
    }
    return plan;
  }

  /** A stay until June 14, beside a room that is closed on some nights. */
  private static PlacedStays besideClosed(Stay closed) {
    return new PlacedStays(
            List.of(aRoom(ONE), aRoom(OTHER, Set.of(), List.of(closed))),
            1,
            List.of(aStay(1, june(12, 14)), aStay(2, june(14, 16))))
        .put(1, ONE)
        .put(2, ONE);
  }

  private static PlanStay wantingOnly(int room, PlanStay stay) {
    return new PlanStay(
        stay.id(),
        stay.nights(),
        new WantedRooms.OneOf(Set.of(door(room))),
        stay.guests(),
        stay.wishes(),
        stay.door(),
        stay.pinned());
  }
}
