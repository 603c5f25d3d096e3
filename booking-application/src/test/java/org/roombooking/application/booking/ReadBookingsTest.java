package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadBookingsTest {

  private static final Stay STAY = juneStay(10, 12);
  private static final PageRequest FIRST_PAGE = new PageRequest(1, 20);

  private final House house = House.inBangkokBut(Variants::openToAll);
  private final RoomType type = house.aRoomType(5);
  private final Caller guest = house.aCaller();
  private final Booking.Pending booking =
      house.aPendingBookingBy(guest, House.oneRoom(type), STAY).value();

  @Nested
  class one_booking {

    @Test
    void is_read_by_the_owner_of_the_hotel_and_by_who_booked() {
      var found = new Versioned<Booking>(booking, Version.FIRST);

      assertThat(one(house.owner())).contains(found);
      assertThat(one(guest)).contains(found);
    }

    @Test
    void is_as_if_it_were_not_there_to_anybody_else() {
      assertThat(one(house.aCaller())).isEmpty();
    }

    @Test
    void is_read_as_expired_in_the_next_version_once_its_hold_has_run_out() {
      house.clock().setTo(END_OF_HOLD);

      var expired =
          new Versioned<Booking>(new Booking.Expired(booking, END_OF_HOLD), new Version(2));
      assertThat(one(guest)).contains(expired);

      house.useCases().expireHolds().handle(1);
      assertThat(one(guest)).contains(expired);
    }

    @Test
    void that_is_not_there_is_not_read() {
      var nothing = new BookingId(house.given().anId());

      assertThat(house.useCases().readBookings().one(house.owner(), nothing)).isEmpty();
      assertThat(house.useCases().readBookings().actions(house.owner(), nothing)).isEmpty();
    }
  }

  @Nested
  class bookings_of_a_hotel {

    @Test
    void are_listed_for_its_owner_the_newest_first_as_they_are_now() {
      var confirmed = house.aConfirmedBooking(type, STAY);
      house.clock().setTo(END_OF_HOLD);

      assertThat(ofHotel(house.owner(), BookingFilter.all()))
          .contains(
              new Page<>(
                  List.of(
                      new Versioned<Booking>(confirmed.value(), confirmed.version()),
                      new Versioned<Booking>(
                          new Booking.Expired(booking, END_OF_HOLD), new Version(2))),
                  2,
                  FIRST_PAGE));
    }

    @Test
    void are_found_by_the_status_they_have_now() {
      house.clock().setTo(END_OF_HOLD);

      assertThat(ofHotel(house.owner(), withStatus(BookingStatus.PENDING)))
          .contains(new Page<>(List.of(), 0, FIRST_PAGE));
      assertThat(ofHotel(house.owner(), withStatus(BookingStatus.EXPIRED)))
          .hasValueSatisfying(page -> assertThat(page.total()).isEqualTo(1));
    }

    @Test
    void are_not_listed_for_anybody_else_not_even_for_who_booked() {
      assertThat(ofHotel(guest, BookingFilter.all())).isEmpty();
      assertThat(
              house
                  .useCases()
                  .readBookings()
                  .ofHotel(
                      house.owner(),
                      new HotelId(house.given().anId()),
                      BookingFilter.all(),
                      FIRST_PAGE))
          .isEmpty();
    }

    @Test
    void of_all_their_hotels_are_listed_for_an_owner() {
      var elsewhere = house.given().aRoomTypeOf(house.given().aHotelOf(guest.user()).id());
      var theirs = house.given().aPendingBooking(elsewhere, STAY);
      var read = house.useCases().readBookings();

      assertThat(read.ofOwnHotels(house.owner(), BookingFilter.all(), FIRST_PAGE))
          .isEqualTo(
              new Page<>(List.of(new Versioned<Booking>(booking, Version.FIRST)), 1, FIRST_PAGE));
      assertThat(read.ofOwnHotels(guest, BookingFilter.all(), FIRST_PAGE))
          .isEqualTo(
              new Page<>(List.of(new Versioned<Booking>(theirs, Version.FIRST)), 1, FIRST_PAGE));
    }
  }

  @Test
  void what_can_be_done_is_told_to_the_owner_and_not_to_who_booked() {
    var read = house.useCases().readBookings();

    assertThat(read.actions(house.owner(), booking.id()))
        .contains(
            BookingActions.table(
                booking, house.hotel().undoWindow(), house.hotel().at(house.clock().instant())));
    assertThat(read.actions(guest, booking.id())).isEmpty();
  }

  @Nested
  class the_rooms_of_bookings {

    @Test
    void are_called_by_the_names_of_their_types_and_the_numbers_of_their_doors() {
      var assigned = house.aBookingWithItsRoom(type, STAY).value();
      var door = assigned.assignment().doors().values().iterator().next();
      var number = house.ports().rooms().find(house.hotel().id(), door).orElseThrow().number();

      var names = house.useCases().nameRooms().of(List.of(booking, assigned));

      assertThat(names)
          .isEqualTo(
              new NameRooms.Names(Map.of(type.id(), type.name()), Map.of(door, number), Map.of()));
      assertThat(names.of(type.id())).isEqualTo(type.name());
      assertThat(names.of(door)).isEqualTo(number.value());
    }

    @Test
    void are_called_by_their_types_alone_where_no_doors_are_given() {
      var expected = new NameRooms.Names(Map.of(type.id(), type.name()), Map.of(), Map.of());

      assertThat(house.useCases().nameRooms().of(List.of(booking))).isEqualTo(expected);
      assertThat(house.useCases().nameRooms().of(quoteOf(booking.details()))).isEqualTo(expected);
    }

    private static Quote quoteOf(BookingDetails booked) {
      var rooms =
          booked.rooms().stream()
              .map(
                  room -> new QuotedRoom(room.type(), room.party(), room.standard(), room.prices()))
              .toList();
      return new Quote(booked.hotel(), booked.stay(), rooms, booked.terms());
    }

    @Test
    void are_called_nothing_elsewhere() {
      var names = new NameRooms.Names(Map.of(), Map.of(), Map.of());

      assertThatIllegalArgumentException().isThrownBy(() -> names.of(type.id()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> names.of(new RoomId(house.given().anId())));
    }
  }

  private Optional<Versioned<Booking>> one(Caller caller) {
    return house.useCases().readBookings().one(caller, booking.id());
  }

  private Optional<Page<Versioned<Booking>>> ofHotel(Caller caller, BookingFilter filter) {
    return house.useCases().readBookings().ofHotel(caller, house.hotel().id(), filter, FIRST_PAGE);
  }

  private static BookingFilter withStatus(BookingStatus status) {
    return new BookingFilter(
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
