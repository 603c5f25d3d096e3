package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.ClaimedNights.demand;
import static org.roombooking.application.inventory.ClaimedNights.fullOnNightsOf;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.RoomTypeNights;

/** What every {@link RoomTypeNights} must do where more rooms may be sold than there are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface OverbookedNightsContract extends ClaimedNights {

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
}
