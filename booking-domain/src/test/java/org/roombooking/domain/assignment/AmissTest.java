package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.assignment.PlanFixtures.aRoom;
import static org.roombooking.domain.assignment.PlanFixtures.aStay;
import static org.roombooking.domain.assignment.PlanFixtures.given;
import static org.roombooking.domain.assignment.PlanFixtures.june;
import static org.roombooking.domain.assignment.PlanFixtures.wishing;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.RoomFeature;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AmissTest {

  private static final RoomFeature VIEW = new RoomFeature("view");
  private static final List<PlanRoom> ROOMS = List.of(aRoom(0), aRoom(1));

  @Test
  void nothing_is_amiss_where_nobody_was_moved_no_gap_is_short_and_no_wish_is_missed() {
    assertThat(amongThoseOf(plan(aStay(1, june(5, 8)), aStay(2, june(10, 12))))).isEmpty();
  }

  @Test
  void something_is_amiss_with_who_was_moved() {
    assertThat(amongThoseOf(plan(aStay(1, june(5, 8)), given(aStay(2, june(10, 12)), 1))))
        .containsExactly(1);
  }

  @Test
  void something_is_amiss_with_whose_wish_is_not_met() {
    assertThat(
            amongThoseOf(plan(wishing(aStay(1, june(5, 8)), Set.of(VIEW)), aStay(2, june(10, 12)))))
        .containsExactly(0);
  }

  @Test
  void something_is_amiss_on_both_sides_of_a_gap_too_short_to_sell() {
    assertThat(amongThoseOf(plan(aStay(1, june(5, 8)), aStay(2, june(9, 12)))))
        .containsExactly(0, 1);
  }

  @Test
  void who_has_become_amiss_or_well_by_exchanges_is_known() {
    var random = new Random(1);
    for (int seed = 0; seed < 20; seed++) {
      var plan = PlacedStays.firstFit(new MixedHotel(5, 12, 0.6, 0.1, 0.3, 0.2).task(seed, 3));
      var amiss = new Amiss(plan.grid, plan.occupancy, whoMayMove(plan));
      for (int i = 0; i < 30; i++) {
        exchangeSome(plan, amiss, random);
      }
      assertThat(drawnFrom(amiss)).isEqualTo(amongThoseOf(plan)).hasSizeGreaterThan(1);
    }
  }

  private static void exchangeSome(PlacedStays plan, Amiss amiss, Random random) {
    var stays = whoMayMove(plan);
    int stay = stays[random.nextInt(stays.length)];
    var interchanges = plan.interchanges();
    interchanges
        .find(stay, random.nextInt(plan.grid.rooms()), cost -> true)
        .ifPresent(exchange -> {
          interchanges.carryOut(exchange);
          amiss.addWhoIs(exchange.room(), exchange.from(), exchange.until());
          amiss.addWhoIs(exchange.other(), exchange.from(), exchange.until());
        });
  }

  private static Set<Integer> amongThoseOf(PlacedStays plan) {
    return drawnFrom(new Amiss(plan.grid, plan.occupancy, whoMayMove(plan)));
  }

  /** Who comes up if one is drawn very often. */
  private static Set<Integer> drawnFrom(Amiss amiss) {
    var spread = new Spread();
    var drawn = new TreeSet<Integer>();
    for (int i = 0; i < 2_000; i++) {
      drawn.add(amiss.any(spread));
    }
    drawn.remove(Amiss.NOBODY);
    return drawn;
  }

  private static int[] whoMayMove(PlacedStays plan) {
    return IntStream.range(0, plan.grid.stays())
        .filter(stay -> plan.occupancy.isPlaced(stay) && !plan.grid.isPinned(stay))
        .toArray();
  }

  /** Both in the first room. */
  private static PlacedStays plan(PlanStay one, PlanStay other) {
    return new PlacedStays(ROOMS, 2, List.of(one, other)).put(1, 0).put(2, 0);
  }
}
