package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpireHoldsTest {

  private static final Stay STAY = juneStay(10, 12);
  private static final int ALL = 1_000;

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(5);

  @Test
  void a_hold_that_has_run_out_is_written_down_with_its_event_and_gives_its_rooms_back() {
    var late = house.aPendingBooking(type, STAY).value();
    house.clock().setTo(END_OF_HOLD.plusSeconds(60));

    assertThat(house.useCases().expireHolds().handle(ALL)).isEqualTo(1);

    assertThat(house.ports().bookings().find(late.id()))
        .contains(new Versioned<>(new Booking.Expired(late, END_OF_HOLD), new Version(2)));
    assertThat(house.ports().storedEvents().of(late.id()))
        .extracting(BookingEvent::type, BookingEvent::at)
        .last()
        .isEqualTo(tuple(BookingEvent.Type.EXPIRED, END_OF_HOLD));
    assertThat(house.free(type, 10, 12)).containsExactly(5, 5);
    assertThat(house.awaitingRoom(type, 10, 12)).containsExactly(0, 0);
  }

  @Test
  void a_hold_that_has_not_run_out_stays() {
    var pending = house.aPendingBooking(type, STAY);
    house.clock().setTo(END_OF_HOLD.minusMillis(1));

    assertThat(house.useCases().expireHolds().handle(ALL)).isZero();

    assertThat(house.ports().bookings().find(pending.value().id()))
        .contains(new Versioned<>(pending.value(), Version.FIRST));
    assertThat(house.free(type, 10, 12)).containsExactly(4, 4);
  }

  @Test
  void a_booking_that_was_confirmed_in_time_stays() {
    house.aConfirmedBooking(type, STAY);
    house.clock().setTo(END_OF_HOLD);

    assertThat(house.useCases().expireHolds().handle(ALL)).isZero();
    assertThat(house.free(type, 10, 12)).containsExactly(4, 4);
  }

  @Test
  void no_more_holds_are_swept_at_a_time_than_asked() {
    IntStream.range(0, 5).forEach(number -> house.aPendingBooking(type, STAY));
    house.clock().setTo(END_OF_HOLD);

    assertThat(house.useCases().expireHolds().handle(2)).isEqualTo(2);
    assertThat(house.useCases().expireHolds().handle(2)).isEqualTo(2);
    assertThat(house.useCases().expireHolds().handle(2)).isEqualTo(1);
    assertThat(house.useCases().expireHolds().handle(2)).isZero();
  }

  @Test
  void many_who_sweep_at_one_moment_sweep_each_hold_once() {
    IntStream.range(0, 5).forEach(number -> house.aPendingBooking(type, STAY));
    house.clock().setTo(END_OF_HOLD);

    var swept = Race.of(number -> house.useCases().expireHolds().handle(ALL));

    assertThat(swept.stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
    assertThat(house.free(type, 10, 12)).containsExactly(5, 5);
  }

  @Test
  void one_hotel_can_be_swept_alone() {
    house.aPendingBooking(type, STAY);
    house.aPendingBooking(type, STAY);
    var elsewhere = house.given().aRoomTypeWithRooms(1);
    var theirs = house.given().aPendingBooking(elsewhere, STAY);
    house.clock().setTo(END_OF_HOLD);

    house.useCases().expireHolds().handle(house.hotel().id(), house.clock().instant());

    assertThat(house.ports().bookings().hasRunOutHold(house.hotel().id(), END_OF_HOLD)).isFalse();
    assertThat(house.ports().bookings().find(theirs.id()))
        .contains(new Versioned<>(theirs, Version.FIRST));
  }

  @Test
  void holds_of_several_rooms_and_lengths_give_back_what_they_held() {
    var stays = Stream.of(juneStay(10, 11), juneStay(10, 13), juneStay(12, 14));
    stays.forEach(stay -> house.aPendingBooking(type, stay));
    assertThat(house.free(type, 10, 14)).containsExactly(3, 4, 3, 4);
    house.clock().setTo(END_OF_HOLD);

    house.useCases().expireHolds().handle(ALL);

    assertThat(house.free(type, 10, 14)).containsExactly(5, 5, 5, 5);
    assertThat(house.awaitingRoom(type, 10, 14)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void a_hold_without_end_is_never_swept() {
    house.given().aPendingBooking(type, STAY, new Hold.WithoutEnd());
    house.clock().setTo(END_OF_HOLD.plusSeconds(1_000_000_000));

    assertThat(house.useCases().expireHolds().handle(ALL)).isZero();
  }
}
