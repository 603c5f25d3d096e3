package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InventoryOfAHotelTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();
  private final HotelId hotel = house.hotel().id();
  private final RoomType type = house.aRoomType(1);

  @Test
  void is_told_from_today_on_for_a_month_if_no_nights_are_named() {
    var nights = read(Optional.empty(), Optional.empty());

    assertThat(nights)
        .isInstanceOfSatisfying(
            ReadInventory.Outcome.Done.class,
            done -> {
              assertThat(done.nights()).hasSize(31);
              assertThat(done.nights().getFirst())
                  .isEqualTo(new NightTerms(june(1), 1, 0, 0, 0, 0, 0));
            });
  }

  @Test
  void is_told_with_both_ends() {
    assertThat(read(Optional.of(june(10)), Optional.of(june(10))))
        .isInstanceOfSatisfying(
            ReadInventory.Outcome.Done.class, done -> assertThat(done.nights()).hasSize(1));
    assertThat(read(Optional.of(june(10)), Optional.of(june(9))))
        .isEqualTo(new ReadInventory.Outcome.EndsBeforeStart(june(10)));
    assertThat(read(Optional.of(june(1)), Optional.of(june(1).plusDays(365))))
        .isInstanceOf(ReadInventory.Outcome.Done.class);
    assertThat(read(Optional.of(june(1)), Optional.of(june(1).plusDays(366))))
        .isEqualTo(new ReadInventory.Outcome.TooManyNights(366));
  }

  @Test
  void is_its_owners_alone() {
    var elsewhere = house.given().aRoomTypeWithRooms(1).id();

    assertThat(read(house.aCaller(), type.id()))
        .isEqualTo(new ReadInventory.Outcome.UnknownHotel(hotel));
    assertThat(read(house.owner(), elsewhere))
        .isEqualTo(new ReadInventory.Outcome.UnknownRoomType(elsewhere));
    assertThat(allow(house.aCaller(), type.id(), 1))
        .isEqualTo(new SetOverbooking.Outcome.UnknownHotel(hotel));
    assertThat(allow(house.owner(), elsewhere, 1))
        .isEqualTo(new SetOverbooking.Outcome.UnknownRoomType(elsewhere));
  }

  @Test
  void lets_more_be_booked_than_there_are_rooms_where_the_owner_says_so() {
    house.aConfirmedBooking(type, STAY);
    assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
        .isInstanceOf(CreateBooking.Outcome.NoInventory.class);

    assertThat(allow(house.owner(), type.id(), 1))
        .isEqualTo(
            new SetOverbooking.Outcome.Done(
                STAY.nights().stream()
                    .map(night -> new NightTerms(night, 1, 0, 1, 0, 0, 1))
                    .toList()));

    assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
        .isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  void may_be_overbooked_so_that_there_is_no_door_for_everybody() {
    allow(house.owner(), type.id(), 1);
    house.aBookingWithItsRoom(type, STAY);
    var second = house.aConfirmedBooking(type, STAY).value();

    assertThat(house.useCases().assignRooms().handle(house.step(second.id())))
        .isInstanceOfSatisfying(
            StepOutcome.NotAllowed.class,
            refused -> assertThat(refused.toString()).contains(Reason.NO_ROOM_OPEN.name()));
  }

  @Test
  void gives_the_last_room_that_may_be_overbooked_to_one_of_many() {
    allow(house.owner(), type.id(), 1);
    house.aConfirmedBooking(type, STAY);

    var outcomes =
        Race.of(number -> house.useCases().createBooking().handle(house.toBook(type, STAY)));

    assertThat(Race.count(outcomes))
        .isEqualTo(
            Map.of(
                CreateBooking.Outcome.Done.class, 1L,
                CreateBooking.Outcome.NoInventory.class, 31L));
  }

  private ReadInventory.Outcome read(Optional<LocalDate> from, Optional<LocalDate> to) {
    return house
        .useCases()
        .readInventory()
        .handle(new ReadInventory.Query(house.owner(), hotel, type.id(), from, to));
  }

  private ReadInventory.Outcome read(Caller caller, RoomTypeId roomType) {
    return house
        .useCases()
        .readInventory()
        .handle(
            new ReadInventory.Query(caller, hotel, roomType, Optional.empty(), Optional.empty()));
  }

  private SetOverbooking.Outcome allow(Caller caller, RoomTypeId roomType, int rooms) {
    return house
        .useCases()
        .setOverbooking()
        .handle(new SetOverbooking.Command(caller, hotel, roomType, STAY, rooms));
  }
}
