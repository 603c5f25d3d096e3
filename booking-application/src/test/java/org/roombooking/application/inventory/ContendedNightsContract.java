package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.ClaimedNights.demand;
import static org.roombooking.application.inventory.ClaimedNights.fullOnNightsOf;
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
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.stay.Stay;

/** What every {@link RoomTypeNights} must do for many who want rooms at the same moment. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface ContendedNightsContract extends ClaimedNights {

  @Test
  default void of_many_who_buy_the_last_room_exactly_one_gets_it() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);

    var claims = Race.of(number -> sell(type, juneStay(10, 13)));

    assertThat(Race.count(claims))
        .isEqualTo(Map.of(Claim.Granted.class, 1L, Claim.NoInventory.class, 31L));
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
}
