package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** Rooms that a hotel can put somebody into for a stay. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindFreeRoomsTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();

  private final RoomType type = house.aRoomType(0);
  private final Room small = house.aRoom(type, "101", 2);
  private final Room large = house.aRoom(type, "102", 4);

  @Test
  void are_those_that_are_large_enough() {
    assertThat(findRooms(2)).extracting(FindFreeRooms.FreeRoom::room).containsExactly(small, large);
    assertThat(findRooms(3)).extracting(FindFreeRooms.FreeRoom::room).containsExactly(large);
  }

  @Test
  void are_not_those_somebody_has_been_put_into() {
    var taken = house.aBookingWithItsRoom(type, STAY).value().assignment().doors().values();

    assertThat(findRooms(1))
        .extracting(found -> found.room().id())
        .doesNotContainAnyElementsOf(taken)
        .hasSize(1);
  }

  @Test
  void say_how_many_can_still_be_sold_and_are_none_where_all_are_sold() {
    house.aConfirmedBooking(type, STAY);
    assertThat(findRooms(1)).extracting(FindFreeRooms.FreeRoom::freeOfType).containsExactly(1, 1);

    house.aConfirmedBooking(type, juneStay(11, 13));
    assertThat(findRooms(1)).isEmpty();
  }

  @Test
  void are_shown_to_the_owner_alone_and_for_no_longer_than_a_stay_may_be() {
    var useCase = house.useCases().findFreeRooms();

    assertThat(useCase.handle(new FindFreeRooms.Query(house.aCaller(), hotel, STAY, 1)))
        .isEqualTo(new FindFreeRooms.Outcome.UnknownHotel(hotel));
    assertThat(
            useCase.handle(new FindFreeRooms.Query(house.owner(), hotel, Stay.of(june(1), 367), 1)))
        .isEqualTo(new FindFreeRooms.Outcome.StayTooLong(366));
  }

  private List<FindFreeRooms.FreeRoom> findRooms(int guests) {
    var query = new FindFreeRooms.Query(house.owner(), hotel, STAY, guests);
    return ((FindFreeRooms.Outcome.Done) house.useCases().findFreeRooms().handle(query)).rooms();
  }
}
