package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.inventory.ClaimedNights.demand;
import static org.roombooking.application.inventory.ClaimedNights.fullOnNightsOf;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;

/** What every {@link RoomTypeNights} must do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomTypeNightsContract
    extends NightsInServiceContract, OverbookedNightsContract, ContendedNightsContract {

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
}
