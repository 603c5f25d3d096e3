package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.inventory.OneRoom.STAY;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A room that is out of service for some nights. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomOutOfServiceTest {

  private final OneRoom oneRoom = OneRoom.inBangkok();
  private final House house = oneRoom.house();
  private final HotelId hotel = house.hotel().id();
  private final RoomType type = oneRoom.type();
  private final Room room = oneRoom.room();

  @Test
  void is_not_sold_on_the_nights_of_the_period_and_sold_again_when_it_is_ended() {
    var period = begin(room, STAY);
    assertThat(house.free(type, 9, 13)).containsExactly(1, 0, 0, 1);
    assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
        .isInstanceOf(CreateBooking.Outcome.NoInventory.class);

    assertThat(end(house.owner(), room.id(), period.id()))
        .isEqualTo(new PutRoomBackIntoService.Outcome.Done());

    assertThat(house.free(type, 9, 13)).containsExactly(1, 1, 1, 1);
    assertThat(end(house.owner(), room.id(), period.id()))
        .isEqualTo(new PutRoomBackIntoService.Outcome.UnknownPeriod(period.id()));
  }

  @Test
  void is_not_given_to_guests() {
    var other = house.aRoom(type, "102", 2);
    begin(room, STAY);

    var doors = house.aBookingWithItsRoom(type, STAY).value().assignment();

    assertThat(doors.toString()).contains(other.id().toString());
  }

  @Test
  void leaves_bookings_that_have_no_door_yet_without_one() {
    var booked = house.aConfirmedBooking(type, STAY).value();

    begin(room, STAY);

    assertThat(house.useCases().assignRooms().handle(house.step(booked.id())))
        .isInstanceOf(StepOutcome.NotAllowed.class);
    assertThat(house.free(type, 10, 12)).containsExactly(0, 0);
  }

  @Test
  void is_refused_where_guests_have_been_put_into_it_and_nothing_changes() {
    house.aBookingWithItsRoom(type, juneStay(11, 12));

    assertThat(take(house.owner(), room.id(), STAY))
        .isEqualTo(
            new TakeRoomOutOfService.Outcome.RoomTaken(
                List.of(new RoomTypeNight(type.id(), june(11)))));

    assertThat(house.free(type, 10, 12)).containsExactly(1, 0);
  }

  @Test
  void counts_once_if_it_is_suspended_too() {
    house.aRoom(type, "102", 2);
    var period = begin(room, STAY);
    oneRoom.setAvailable(false);
    assertThat(house.free(type, 9, 13)).containsExactly(1, 1, 1, 1);

    end(house.owner(), room.id(), period.id());
    assertThat(house.free(type, 9, 13)).containsExactly(1, 1, 1, 1);

    oneRoom.setAvailable(true);
    assertThat(house.free(type, 9, 13)).containsExactly(2, 2, 2, 2);
  }

  @Test
  void begins_today_or_later() {
    assertThat(take(house.owner(), room.id(), juneStay(1, 2)))
        .isInstanceOf(TakeRoomOutOfService.Outcome.Done.class);
    house.clock().setTo(House.midnightOf(2));

    assertThat(take(house.owner(), room.id(), juneStay(1, 3)))
        .isEqualTo(new TakeRoomOutOfService.Outcome.InPast(june(2)));
  }

  @Test
  void is_one_of_the_hotel_and_of_its_owner() {
    var elsewhere = new RoomId(house.given().anId());
    var period = begin(room, STAY);

    assertThat(take(house.aCaller(), room.id(), STAY))
        .isEqualTo(new TakeRoomOutOfService.Outcome.UnknownHotel(hotel));
    assertThat(take(house.owner(), elsewhere, STAY))
        .isEqualTo(new TakeRoomOutOfService.Outcome.UnknownRoom(elsewhere));
    assertThat(end(house.aCaller(), room.id(), period.id()))
        .isEqualTo(new PutRoomBackIntoService.Outcome.UnknownHotel(hotel));
    assertThat(end(house.owner(), elsewhere, period.id()))
        .isEqualTo(new PutRoomBackIntoService.Outcome.UnknownRoom(elsewhere));
  }

  @Test
  void and_guests_who_are_to_be_put_into_it_exclude_each_other() {
    var bookings =
        IntStream.range(0, Race.CALLERS / 2)
            .mapToObj(number -> juneStay(10, 12))
            .map(stay -> {
              house
                  .useCases()
                  .setOverbooking()
                  .handle(new SetOverbooking.Command(house.owner(), hotel, type.id(), stay, 100));
              return house.aConfirmedBooking(type, stay).value().id();
            })
            .toList();

    var outcomes =
        Race.of(number ->
            number < bookings.size()
                ? house.useCases().assignRooms().handle(house.step(bookings.get(number)))
                    instanceof StepOutcome.Done<?>
                : take(house.owner(), room.id(), STAY)
                    instanceof TakeRoomOutOfService.Outcome.Done);

    assertThat(outcomes.stream().filter(done -> done)).hasSize(1);
  }

  private OutOfServicePeriod begin(Room out, Stay nights) {
    return ((TakeRoomOutOfService.Outcome.Done) take(house.owner(), out.id(), nights)).period();
  }

  private TakeRoomOutOfService.Outcome take(Caller caller, RoomId door, Stay nights) {
    return house
        .useCases()
        .takeRoomOutOfService()
        .handle(new TakeRoomOutOfService.Command(caller, hotel, door, nights, "A pipe drips"));
  }

  private PutRoomBackIntoService.Outcome end(Caller caller, RoomId door, PeriodId period) {
    return house
        .useCases()
        .putRoomBackIntoService()
        .handle(new PutRoomBackIntoService.Command(caller, hotel, door, period));
  }
}
