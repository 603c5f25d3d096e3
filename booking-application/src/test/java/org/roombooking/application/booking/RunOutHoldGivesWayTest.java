package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** A hold that has run out does not count, whether or not anything has swept it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunOutHoldGivesWayTest {

  private static final Stay STAY = juneStay(10, 12);

  private final House house = House.inBangkok();

  @Test
  void a_hold_that_has_run_out_gives_way_though_nothing_has_swept_it() {
    var type = house.aRoomType(1);
    var late = house.aPendingBooking(type, STAY).value();
    house.clock().setTo(END_OF_HOLD);

    var next = house.aPendingBooking(type, juneStay(11, 13)).value();

    assertThat(house.ports().bookings().find(late.id()))
        .contains(new Versioned<>(new Booking.Expired(late, END_OF_HOLD), new Version(2)));
    assertThat(house.ports().bookings().find(next.id()))
        .contains(new Versioned<>(next, Version.FIRST));
    assertThat(house.free(type, 10, 13)).containsExactly(1, 0, 0);
  }

  @Test
  void a_hold_stands_in_the_way_until_just_before_its_end() {
    var type = house.aRoomType(1);
    house.aPendingBooking(type, STAY);
    house.clock().setTo(END_OF_HOLD.minusMillis(1));

    assertThat(house.useCases().createBooking().handle(house.toBook(type, STAY)))
        .isInstanceOf(CreateBooking.Outcome.NoInventory.class);
  }

  @Test
  void a_hold_that_has_run_out_does_not_help_a_booking_of_other_nights() {
    var type = house.aRoomType(1);
    house.aConfirmedBooking(type, juneStay(20, 21));
    var late = house.aPendingBooking(type, STAY).value();
    house.clock().setTo(END_OF_HOLD);

    assertThat(house.useCases().createBooking().handle(house.toBook(type, juneStay(20, 21))))
        .isEqualTo(
            new CreateBooking.Outcome.NoInventory(List.of(new RoomTypeNight(type.id(), june(20)))));
    assertThat(house.free(type, 10, 12)).containsExactly(1, 1);
    assertThat(house.useCases().readBookings().one(house.owner(), late.id()))
        .contains(new Versioned<>(new Booking.Expired(late, END_OF_HOLD), new Version(2)));
  }

  @Test
  void all_holds_that_have_run_out_are_swept_so_that_a_large_booking_finds_its_rooms() {
    var type = house.aRoomType(5);
    IntStream.range(0, 5).forEach(number -> house.aPendingBooking(type, STAY));
    house.clock().setTo(END_OF_HOLD);

    var booking =
        house
            .aPendingBookingBy(
                house.owner(), new RoomLine(type.id(), 5, 2, new RateChoice.Standing()), STAY)
            .value();

    assertThat(booking.details().demand().rooms()).isEqualTo(Map.of(type.id(), 5));
    assertThat(house.free(type, 10, 12)).containsExactly(0, 0);
  }

  @Test
  void a_hold_that_has_run_out_gives_its_room_to_exactly_one_of_many_callers() {
    var type = house.aRoomType(1);
    house.aPendingBooking(type, STAY);
    house.clock().setTo(END_OF_HOLD);

    var outcomes =
        Race.of(number -> house.useCases().createBooking().handle(house.toBook(type, STAY)));

    assertThat(Race.count(outcomes))
        .isEqualTo(
            Map.of(
                CreateBooking.Outcome.Done.class, 1L,
                CreateBooking.Outcome.NoInventory.class, 31L));
  }
}
