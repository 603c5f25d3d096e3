package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.RoomToCome;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** How every {@link Bookings} lists. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookingListsContract {

  PageRequest FIRST_PAGE = new PageRequest(1, 20);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_hotel_s_bookings_are_listed_the_newest_first() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var bookings =
        Stream.generate(() -> given.aPendingBooking(type, juneStay(10, 12))).limit(3).toList();
    given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));

    var secondPage = new PageRequest(2, 2);
    var thirdPage = new PageRequest(3, 2);
    assertThat(list(type.hotel(), BookingFilter.all(), NOW, FIRST_PAGE))
        .isEqualTo(new Page<>(asRead(bookings.reversed()), 3, FIRST_PAGE));
    assertThat(list(type.hotel(), BookingFilter.all(), NOW, secondPage))
        .isEqualTo(new Page<>(asRead(bookings.subList(0, 1)), 3, secondPage));
    assertThat(list(type.hotel(), BookingFilter.all(), NOW, thirdPage))
        .isEqualTo(new Page<>(List.of(), 3, thirdPage));
  }

  @Test
  default void confirmed_bookings_with_a_night_among_some_are_listed_the_oldest_first() {
    var house = House.over(ports());
    var type = house.aRoomType(4);
    house.aConfirmedBooking(type, juneStay(8, 10));
    var first = house.aConfirmedBooking(type, juneStay(9, 11));
    var second = house.aConfirmedBooking(type, juneStay(11, 13));
    house.aConfirmedBooking(type, juneStay(12, 13));
    house.aPendingBooking(type, juneStay(10, 12));
    var other = House.over(ports());
    other.aConfirmedBooking(other.aRoomType(1), juneStay(10, 12));

    var bookings = ports().bookings();
    assertThat(bookings.listConfirmed(type.hotel(), juneStay(10, 12), 3))
        .containsExactly(first, second);
    assertThat(bookings.listConfirmed(type.hotel(), juneStay(10, 12), 1)).containsExactly(first);
    assertThat(bookings.listConfirmed(type.hotel(), juneStay(20, 21), 1)).isEmpty();
  }

  @Test
  default void rooms_to_come_are_those_that_guests_are_to_have_throughout() {
    var house = House.over(ports());
    var type = house.aRoomType(8);
    var held = house.aPendingBooking(type, juneStay(10, 12)).value();
    var begun = house.aConfirmedBooking(type, juneStay(8, 11)).value();
    var seated = house.aBookingWithItsRoom(type, juneStay(11, 13)).value();
    house.aBookingWithItsRoom(type, juneStay(8, 12));
    house.aConfirmedBooking(type, juneStay(8, 10));
    house.aConfirmedBooking(type, juneStay(13, 14));
    house.aConfirmedBooking(house.aRoomType(1), juneStay(10, 12));
    var cancelled = house.aConfirmedBooking(type, juneStay(10, 12)).value();
    House.taken(house.useCases().cancelBooking().handle(house.step(cancelled.id())));

    assertThat(roomsToCome(type, END_OF_HOLD.minusMillis(1)))
        .containsExactly(toCome(held), toCome(begun), toCome(seated));
    assertThat(roomsToCome(type, END_OF_HOLD)).containsExactly(toCome(begun), toCome(seated));
  }

  private List<RoomToCome> roomsToCome(RoomType type, Instant now) {
    return ports().bookings().listRoomsToCome(type.hotel(), type.id(), june(10), june(13), now);
  }

  private static RoomToCome toCome(Booking booking) {
    var room = booking.details().rooms().getFirst();
    return new RoomToCome(
        room.id(), booking.details().stay(), room.guests(), booking.assignment().doorOf(room.id()));
  }

  @Test
  default void an_owner_s_bookings_are_those_of_all_their_hotels_and_no_other() {
    var given = new Given(ports());
    var owner = given.aUser().id();
    var here = given.aRoomTypeOf(given.aHotelOf(owner).id());
    var there = given.aRoomTypeOf(given.aHotelOf(owner).id());
    var bookings =
        Stream.of(here, there, here)
            .map(type -> given.aPendingBooking(type, juneStay(10, 12)))
            .toList();
    given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));

    var secondPage = new PageRequest(2, 2);
    assertThat(ports().bookings().listOwnedBy(owner, BookingFilter.all(), NOW, FIRST_PAGE))
        .isEqualTo(new Page<>(asRead(bookings.reversed()), 3, FIRST_PAGE));
    assertThat(ports().bookings().listOwnedBy(owner, BookingFilter.all(), NOW, secondPage))
        .isEqualTo(new Page<>(asRead(bookings.subList(0, 1)), 3, secondPage));
  }

  @Test
  default void an_owner_s_bookings_can_be_filtered_too() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var owner = ports().hotels().find(type.hotel()).orElseThrow().value().owner();
    given.aPendingBooking(type, juneStay(10, 12));
    var wanted = given.aPendingBooking(type, juneStay(11, 12));

    assertThat(ports().bookings().listOwnedBy(owner, arriving(june(11)), NOW, FIRST_PAGE))
        .isEqualTo(new Page<>(asRead(List.of(wanted)), 1, FIRST_PAGE));
  }

  @Test
  default void a_hotel_that_is_unknown_has_no_bookings() {
    var given = new Given(ports());
    given.aPendingBooking(given.aRoomTypeWithRooms(1), juneStay(10, 12));

    assertThat(list(new HotelId(given.anId()), BookingFilter.all(), NOW, FIRST_PAGE))
        .isEqualTo(new Page<>(List.of(), 0, FIRST_PAGE));
  }

  private Page<Versioned<Booking>> list(
      HotelId hotel, BookingFilter filter, Instant now, PageRequest page) {
    return ports().bookings().list(hotel, filter, now, page);
  }

  private static List<Versioned<Booking>> asRead(List<Booking.Pending> bookings) {
    return bookings.stream()
        .map(booking -> new Versioned<Booking>(booking, Version.FIRST))
        .toList();
  }

  private static BookingFilter arriving(LocalDate date) {
    return new BookingFilter(
        Optional.empty(), Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
