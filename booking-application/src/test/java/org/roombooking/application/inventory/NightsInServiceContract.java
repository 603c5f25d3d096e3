package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.ClaimedNights.demand;
import static org.roombooking.application.inventory.ClaimedNights.fullOnNightsOf;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.domain.inventory.RoomTypeNights;

/** What every {@link RoomTypeNights} must do as rooms come and go. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface NightsInServiceContract extends ClaimedNights {

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
}
