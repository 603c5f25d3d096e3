package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.inventory.city.ChangeOfFacts;
import org.roombooking.application.inventory.city.ReadThroughPorts;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.House;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A search tells whether the guests can have one room throughout. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchWithMovesTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();

  @Test
  void where_each_room_is_closed_for_a_part_guests_have_to_move() {
    ClosedForAPart.in(house, STAY);

    assertThat(movesNeeded(2, STAY)).containsExactly(OptionalInt.of(1));
    assertThat(movesNeeded(2, juneStay(11, 12))).containsExactly(OptionalInt.of(0));
    assertThat(movesNeeded(2, juneStay(12, 14))).containsExactly(OptionalInt.of(0));
  }

  @Test
  void where_others_can_be_given_other_doors_before_they_come_nobody_has_to_move() {
    var type = house.aRoomType(0);
    house.aRoom(type, "101", 2);
    house.aBookingWithItsRoom(aLineFor(2, type), juneStay(12, 13));
    house.aRoom(type, "102", 4);
    house.aBookingWithItsRoom(aLineFor(4, type), juneStay(10, 11));

    assertThat(movesNeeded(2, juneStay(10, 13))).containsExactly(OptionalInt.of(0));
    assertThat(movesNeeded(4, juneStay(10, 13))).containsExactly(OptionalInt.empty());
    assertThat(movesNeeded(4, juneStay(11, 13))).containsExactly(OptionalInt.of(0));
  }

  @Test
  void it_is_explained_of_what_cannot_be_booked_as_well() {
    var alike = house.aRoomType(1);
    var unlike = ClosedForAPart.in(house, STAY);
    var full = house.aRoomType(1);
    house.aConfirmedBooking(full, STAY);
    ChangeOfFacts.RESTRICTION.in(house, alike);
    ChangeOfFacts.RESTRICTION.in(house, unlike);

    assertThat(explain())
        .extracting(found -> found.roomType().id())
        .containsExactly(alike.id(), unlike.id(), full.id());
    assertThat(explain())
        .extracting(SearchRooms.NotOffered::freeWithoutMoving)
        .containsExactly(true, false, false);
  }

  @Test
  void of_a_stay_that_is_over_no_plan_is_drawn() {
    ClosedForAPart.in(house, STAY);
    house.aRoom(house.aRoomType(1), "201", 4);
    house.clock().setTo(House.noonOf(12));

    assertThat(explain())
        .extracting(SearchRooms.NotOffered::freeWithoutMoving)
        .containsExactly(true, true);
  }

  @Test
  void whoever_searches_a_copy_of_the_city_is_told_it_too() {
    ClosedForAPart.in(house, STAY);
    var process = CopyingProcess.of(house, new ReadThroughPorts(house.ports())).caughtUp();

    var found = (SearchCity.Outcome.Done) process.searchCopy(Searches.inBangkok(STAY));

    assertThat(found.offers().items())
        .extracting(SearchCity.CityOffer::freeWithoutMoving)
        .containsExactly(false);
  }

  private static RoomLine aLineFor(int guests, RoomType type) {
    return new RoomLine(type.id(), 1, guests, new RateChoice.Standing());
  }

  private List<OptionalInt> movesNeeded(int guests, Stay stay) {
    return search(guests, stay, false).offers().stream()
        .map(SearchRooms.Offer::movesNeeded)
        .toList();
  }

  private List<SearchRooms.NotOffered> explain() {
    return search(2, STAY, true).notOffered();
  }

  private SearchRooms.Outcome.Done search(int guests, Stay stay, boolean explain) {
    var query =
        new SearchRooms.Query(
            house.hotel().id(),
            Optional.of(stay.arrival()),
            Optional.of(stay.departure()),
            guests,
            explain);
    return (SearchRooms.Outcome.Done) house.useCases().searchRooms().handle(query);
  }
}
