package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** What every {@link RoomTypeNights} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomTypeNightsContract {

  Claim GRANTED = new Claim.Granted();

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void as_many_rooms_as_there_are_can_be_held_and_no_more() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(fullOnNightsOf(type, 10, 11));
  }

  @Test
  default void several_rooms_are_held_together_or_not_at_all() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);
    assertThat(hold(type, juneStay(10, 11), 2)).isEqualTo(GRANTED);

    assertThat(hold(type, juneStay(10, 11), 2)).isEqualTo(fullOnNightsOf(type, 10));

    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void a_type_without_rooms_is_full() {
    var type = new Given(ports()).aRoomTypeWithRooms(0);

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(fullOnNightsOf(type, 10, 11));
  }

  @Test
  default void a_guest_may_arrive_the_day_another_leaves() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(12, 13), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(9, 10), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void a_claim_that_fails_on_one_night_takes_none() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    assertThat(hold(type, juneStay(11, 12), 1)).isEqualTo(GRANTED);

    assertThat(hold(type, juneStay(10, 13), 1)).isEqualTo(fullOnNightsOf(type, 11));

    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(12, 13), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void a_claim_that_fails_on_one_type_takes_none_of_another() {
    var given = new Given(ports());
    var open = given.aRoomTypeWithRooms(1);
    var full = given.aRoomTypeOf(open.hotel());
    var both = NightDemand.of(juneStay(10, 11), List.of(full.id(), open.id()));

    assertThat(ports().roomTypeNights().hold(open.hotel(), both))
        .isEqualTo(fullOnNightsOf(full, 10));

    assertThat(hold(open, juneStay(10, 11), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void full_nights_are_told_by_type_then_by_date() {
    var given = new Given(ports());
    var first = given.aRoomTypeWithRooms(0);
    var second = given.aRoomTypeOf(first.hotel());
    var both = NightDemand.of(juneStay(10, 12), List.of(second.id(), first.id()));

    assertThat(ports().roomTypeNights().hold(first.hotel(), both))
        .isEqualTo(
            new Claim.NoInventory(
                List.of(
                    new RoomTypeNight(first.id(), june(10)),
                    new RoomTypeNight(first.id(), june(11)),
                    new RoomTypeNight(second.id(), june(10)),
                    new RoomTypeNight(second.id(), june(11)))));
  }

  @Test
  default void rooms_are_sold_without_having_been_held_and_no_more_than_there_are() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);
    assertThat(hold(type, juneStay(11, 12), 1)).isEqualTo(GRANTED);

    assertThat(sell(type, juneStay(10, 13))).isEqualTo(GRANTED);
    assertThat(sell(type, juneStay(10, 13))).isEqualTo(fullOnNightsOf(type, 11));

    assertThat(hold(type, juneStay(10, 13), 1)).isEqualTo(fullOnNightsOf(type, 11));
    ports().roomTypeNights().releaseSold(type.hotel(), demand(type, juneStay(10, 13), 1));
    assertThat(hold(type, juneStay(10, 13), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void of_many_who_buy_the_last_room_exactly_one_gets_it_rule_8() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);

    var claims = Race.of(number -> sell(type, juneStay(10, 13)));

    assertThat(Race.count(claims))
        .isEqualTo(Map.of(Claim.Granted.class, 1L, Claim.NoInventory.class, 31L));
  }

  private Claim sell(RoomType type, Stay stay) {
    return ports().roomTypeNights().sell(type.hotel(), demand(type, stay, 1));
  }

  @Test
  default void a_room_that_is_sold_stays_taken() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(GRANTED);

    ports().roomTypeNights().sellHeld(type.hotel(), demand(type, juneStay(10, 11), 1));

    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(fullOnNightsOf(type, 10));
  }

  @Test
  default void a_room_whose_hold_is_released_can_be_held_again() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);

    ports().roomTypeNights().releaseHeld(type.hotel(), demand(type, juneStay(10, 12), 1));

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void nights_that_were_sold_and_released_can_be_held_again_and_no_others() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    assertThat(hold(type, juneStay(10, 13), 1)).isEqualTo(GRANTED);
    ports().roomTypeNights().sellHeld(type.hotel(), demand(type, juneStay(10, 13), 1));

    ports().roomTypeNights().releaseSold(type.hotel(), demand(type, juneStay(11, 13), 1));

    assertThat(hold(type, juneStay(10, 13), 1)).isEqualTo(fullOnNightsOf(type, 10));
    assertThat(hold(type, juneStay(11, 13), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void to_sell_or_release_what_is_not_there_is_a_bug_and_changes_nothing() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var nights = ports().roomTypeNights();
    var held = demand(type, juneStay(10, 11), 1);
    var heldAndMore = demand(type, juneStay(10, 12), 1);
    assertThat(nights.hold(type.hotel(), held)).isEqualTo(GRANTED);

    assertThatThrownBy(() -> nights.releaseSold(type.hotel(), held)).isNotNull();
    assertThatThrownBy(() -> nights.sellHeld(type.hotel(), heldAndMore)).isNotNull();
    assertThatThrownBy(() -> nights.releaseHeld(type.hotel(), heldAndMore)).isNotNull();

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(fullOnNightsOf(type, 10));
    nights.releaseHeld(type.hotel(), held);
    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void a_new_room_counts_on_every_night_from_its_date_on() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    assertThat(hold(type, juneStay(10, 14), 1)).isEqualTo(GRANTED);

    var room = given.aNewRoomOf(type);
    assertThat(ports().rooms().add(room)).isTrue();
    ports().roomTypeNights().addRoom(type.hotel(), type.id(), june(12));

    assertThat(hold(type, juneStay(10, 14), 1)).isEqualTo(fullOnNightsOf(type, 10, 11));
    assertThat(hold(type, juneStay(12, 16), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(14, 16), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(14, 15), 1)).isEqualTo(fullOnNightsOf(type, 14));
  }

  @Test
  default void a_room_out_of_service_leaves_one_less_to_sell_from_a_date_on() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(2);
    var room = given.aRoomOf(type);
    assertThat(hold(type, juneStay(10, 14), 1)).isEqualTo(GRANTED);

    suspend(room, 12);

    assertThat(hold(type, juneStay(10, 12), 2)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(12, 13), 2)).isEqualTo(fullOnNightsOf(type, 12));
    assertThat(hold(type, juneStay(20, 21), 3)).isEqualTo(fullOnNightsOf(type, 20));
    assertThat(hold(type, juneStay(20, 21), 2)).isEqualTo(GRANTED);
  }

  @Test
  default void a_room_put_back_into_service_can_be_sold_again() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aRoomOf(type);
    suspend(room, 1);
    assertThat(hold(type, juneStay(10, 12), 2)).isEqualTo(fullOnNightsOf(type, 10, 11));
    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);

    assertThat(ports().rooms().setAvailable(room.hotel(), room.id(), true)).isTrue();
    ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(1));

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(fullOnNightsOf(type, 10, 11));
  }

  @Test
  default void rooms_taken_stay_so_though_there_are_fewer_in_service_than_they_are() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aRoomOf(type);
    var both = demand(type, juneStay(10, 11), 2);
    assertThat(hold(type, juneStay(10, 11), 2)).isEqualTo(GRANTED);

    suspend(room, 1);
    ports().roomTypeNights().sellHeld(type.hotel(), both);

    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(fullOnNightsOf(type, 10));
    ports().roomTypeNights().releaseSold(type.hotel(), demand(type, juneStay(10, 11), 1));
    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(fullOnNightsOf(type, 10));
    ports().roomTypeNights().releaseSold(type.hotel(), demand(type, juneStay(10, 11), 1));
    assertThat(hold(type, juneStay(10, 11), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void more_rooms_than_there_are_can_be_held_where_that_is_allowed_and_no_more() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(10, 12), 2);

    assertThat(hold(type, juneStay(10, 12), 3)).isEqualTo(GRANTED);

    assertThat(hold(type, juneStay(9, 12), 1)).isEqualTo(fullOnNightsOf(type, 10, 11));
    assertThat(hold(type, juneStay(12, 13), 2)).isEqualTo(fullOnNightsOf(type, 12));
    assertThat(hold(type, juneStay(9, 10), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void a_type_without_rooms_can_be_overbooked() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(10, 11), 1);
    given.aRoomOf(type);

    assertThat(hold(type, juneStay(10, 11), 3)).isEqualTo(fullOnNightsOf(type, 10));
    assertThat(hold(type, juneStay(10, 11), 2)).isEqualTo(GRANTED);
  }

  @Test
  default void where_the_overbooking_is_lowered_what_is_taken_stays_and_nothing_more_is_sold() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var nights = ports().roomTypeNights();
    var stay = juneStay(10, 11);
    nights.allowOverbooking(type.hotel(), type.id(), stay, 2);
    assertThat(hold(type, stay, 3)).isEqualTo(GRANTED);

    nights.allowOverbooking(type.hotel(), type.id(), stay, 0);
    nights.sellHeld(type.hotel(), demand(type, stay, 3));

    assertThat(hold(type, stay, 1)).isEqualTo(fullOnNightsOf(type, 10));
    nights.releaseSold(type.hotel(), demand(type, stay, 2));
    assertThat(hold(type, stay, 1)).isEqualTo(fullOnNightsOf(type, 10));
    nights.releaseSold(type.hotel(), demand(type, stay, 1));
    assertThat(hold(type, stay, 2)).isEqualTo(fullOnNightsOf(type, 10));
    assertThat(hold(type, stay, 1)).isEqualTo(GRANTED);
  }

  @Test
  default void a_room_out_of_service_is_not_made_up_for_by_overbooking_more_than_is_allowed() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aRoomOf(type);
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(10, 11), 1);
    suspend(room, 1);

    assertThat(hold(type, juneStay(10, 11), 3)).isEqualTo(fullOnNightsOf(type, 10));
    assertThat(hold(type, juneStay(10, 11), 2)).isEqualTo(GRANTED);
  }

  @Test
  default void of_many_callers_racing_for_the_last_room_that_may_be_overbooked_one_gets_it() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var stay = juneStay(10, 14);
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), stay, 1);
    assertThat(hold(type, stay, 1)).isEqualTo(GRANTED);

    var claims = Race.of(number -> ports().transactions().call(() -> hold(type, stay, 1)));

    assertThat(Race.count(claims))
        .isEqualTo(Map.of(Claim.Granted.class, 1L, Claim.NoInventory.class, 31L));
  }

  @Test
  default void overbooking_that_changes_while_rooms_are_claimed_never_leaves_a_claim_without_it() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var stay = juneStay(10, 12);
    var nights = ports().roomTypeNights();

    var claims =
        Race.of(number -> {
          if (number % 2 == 0) {
            nights.allowOverbooking(type.hotel(), type.id(), stay, number % 4);
            return new Claim.NoInventory(List.of());
          }
          return hold(type, stay, 1);
        });

    long granted = claims.stream().filter(GRANTED::equals).count();
    assertThat(granted).isBetween(1L, 3L);
    nights.allowOverbooking(type.hotel(), type.id(), stay, 16);
    assertThat(hold(type, stay, 18 - (int) granted)).isEqualTo(fullOnNightsOf(type, 10, 11));
    assertThat(hold(type, stay, 17 - (int) granted)).isEqualTo(GRANTED);
  }

  private void suspend(Room room, int day) {
    assertThat(ports().rooms().setAvailable(room.hotel(), room.id(), false)).isTrue();
    ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(day));
  }

  @Test
  default void a_claim_is_gone_when_its_transaction_fails() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            ports()
                .transactions()
                .call(() -> {
                  assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
                  throw broken;
                }))
        .isSameAs(broken);

    assertThat(hold(type, juneStay(10, 12), 1)).isEqualTo(GRANTED);
  }

  @Test
  default void work_can_go_on_after_a_claim_was_refused() {
    var given = new Given(ports());
    var full = given.aRoomTypeWithRooms(0);
    var open = given.aRoomTypeWithRooms(1);

    var claims =
        ports()
            .transactions()
            .call(() -> List.of(hold(full, juneStay(10, 11), 1), hold(open, juneStay(10, 11), 1)));

    assertThat(claims).containsExactly(fullOnNightsOf(full, 10), GRANTED);
    assertThat(hold(open, juneStay(10, 11), 1)).isEqualTo(fullOnNightsOf(open, 10));
  }

  @Test
  default void of_many_callers_racing_for_the_last_room_exactly_one_gets_it() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    var stay = juneStay(10, 17);

    var claims = Race.of(number -> ports().transactions().call(() -> hold(type, stay, 1)));

    assertThat(Race.count(claims))
        .isEqualTo(Map.of(Claim.Granted.class, 1L, Claim.NoInventory.class, 31L));
  }

  @Test
  default void many_callers_for_two_types_and_overlapping_nights_never_oversell_nor_block() {
    var given = new Given(ports());
    var first = given.aRoomTypeWithRooms(3);
    var second = given.aRoomTypeOf(first.hotel());
    IntStream.range(0, 3).forEach(number -> given.aRoomOf(second));
    var types = List.of(first.id(), second.id());

    var granted =
        Race.of(number -> {
          var stay = Stay.of(june(10 + number % 5), 1 + number % 4);
          var demand = NightDemand.of(stay, number % 2 == 0 ? types : types.reversed());
          var claim =
              ports()
                  .transactions()
                  .call(() -> ports().roomTypeNights().hold(first.hotel(), demand));
          return claim.equals(GRANTED) ? stay.nights() : List.<LocalDate>of();
        });

    for (int day = 10; day < 18; day++) {
      var night = june(day);
      int taken = (int) granted.stream().filter(nights -> nights.contains(night)).count();
      assertThat(taken).isBetween(0, 3);
      assertThat(hold(first, juneStay(day, day + 1), 4 - taken))
          .isEqualTo(fullOnNightsOf(first, day));
      if (taken < 3) {
        assertThat(hold(second, juneStay(day, day + 1), 3 - taken)).isEqualTo(GRANTED);
      }
    }
  }

  @Test
  default void many_callers_who_hold_sell_and_release_leave_nothing_behind() {
    var type = new Given(ports()).aRoomTypeWithRooms(Race.CALLERS);
    var demand = demand(type, juneStay(10, 13), 1);
    var nights = ports().roomTypeNights();

    var claims =
        Race.of(number -> {
          var claim = nights.hold(type.hotel(), demand);
          if (number % 2 == 0) {
            nights.releaseHeld(type.hotel(), demand);
          } else {
            nights.sellHeld(type.hotel(), demand);
            nights.releaseSold(type.hotel(), demand);
          }
          return claim;
        });

    assertThat(claims).containsOnly(GRANTED);
    assertThat(hold(type, juneStay(10, 13), Race.CALLERS)).isEqualTo(GRANTED);
  }

  private Claim hold(RoomType type, Stay stay, int rooms) {
    return ports().roomTypeNights().hold(type.hotel(), demand(type, stay, rooms));
  }

  private static NightDemand demand(RoomType type, Stay stay, int rooms) {
    return NightDemand.of(stay, Map.of(type.id(), rooms));
  }

  private static Claim fullOnNightsOf(RoomType type, int... days) {
    return new Claim.NoInventory(
        IntStream.of(days).mapToObj(day -> new RoomTypeNight(type.id(), june(day))).toList());
  }
}
