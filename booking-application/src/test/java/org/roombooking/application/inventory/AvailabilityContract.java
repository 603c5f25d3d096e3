package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What every {@link Availability} must do, together with the other ports of its store. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface AvailabilityContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void all_rooms_are_free_where_nobody_has_booked() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);

    assertThat(availability(type, juneStay(10, 12), NOW))
        .containsExactly(type(type, 3, night(10, 3, 0), night(11, 3, 0)));
  }

  @Test
  default void a_type_without_rooms_has_nothing_free() {
    var type = new Given(ports()).aRoomTypeWithRooms(0);

    assertThat(availability(type, juneStay(10, 11), NOW))
        .containsExactly(type(type, 0, night(10, 0, 0)));
  }

  @Test
  default void every_active_type_of_the_hotel_is_told_in_the_order_of_ids() {
    var given = new Given(ports());
    var first = given.aRoomTypeWithRooms(1);
    addSuspended(given.aNewRoomTypeOf(first.hotel()));
    var second = given.aRoomTypeOf(first.hotel());
    given.aRoomTypeWithRooms(5);

    assertThat(availability(first, juneStay(10, 11), NOW))
        .containsExactly(type(first, 1, night(10, 1, 0)), type(second, 0, night(10, 0, 0)));
  }

  @Test
  default void a_hotel_that_is_unknown_has_nothing_to_tell() {
    var unknown = new HotelId(new Given(ports()).anId());

    assertThat(ports().availability().of(unknown, juneStay(10, 11), NOW)).isEmpty();
  }

  @Test
  default void held_rooms_are_not_free_on_their_nights_and_await_a_room() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);

    hold(type, juneStay(10, 12), 2);

    assertThat(availability(type, juneStay(9, 13), NOW))
        .containsExactly(
            type(type, 3, night(9, 3, 0), night(10, 1, 2), night(11, 1, 2), night(12, 3, 0)));
  }

  @Test
  default void sold_rooms_are_not_free_on_their_nights_and_await_a_room() {
    var type = new Given(ports()).aRoomTypeWithRooms(3);

    confirm(hold(type, juneStay(10, 11), 2));

    assertThat(availability(type, juneStay(10, 12), END_OF_HOLD))
        .containsExactly(type(type, 3, night(10, 1, 2), night(11, 3, 0)));
  }

  @Test
  default void a_hold_counts_until_just_before_it_runs_out() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);

    hold(type, juneStay(10, 11), 1);

    assertThat(availability(type, juneStay(10, 11), END_OF_HOLD.minusMillis(1)))
        .containsExactly(type(type, 1, night(10, 0, 1)));
  }

  @Test
  default void a_hold_does_not_count_from_the_instant_on_that_it_runs_out() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);

    hold(type, juneStay(10, 12), 2);

    assertThat(availability(type, juneStay(10, 12), END_OF_HOLD))
        .containsExactly(type(type, 2, night(10, 2, 0), night(11, 2, 0)));
  }

  @Test
  default void a_hold_without_end_counts_for_ever() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    given.aPendingBooking(type, juneStay(10, 11), new Hold.WithoutEnd());
    claim(type, juneStay(10, 11), 1);

    assertThat(availability(type, juneStay(10, 11), Instant.parse("2099-01-01T00:00:00Z")))
        .containsExactly(type(type, 1, night(10, 0, 1)));
  }

  @Test
  default void holds_that_ran_out_elsewhere_change_nothing_here() {
    var given = new Given(ports());
    var here = given.aRoomTypeWithRooms(2);
    var sameHotel = given.aRoomTypeOf(here.hotel());
    given.aRoomOf(sameHotel);
    hold(sameHotel, juneStay(10, 11), 1);
    hold(given.aRoomTypeWithRooms(1), juneStay(10, 11), 1);
    confirm(hold(here, juneStay(10, 11), 1));

    assertThat(availability(here, juneStay(10, 11), END_OF_HOLD))
        .containsExactly(type(here, 2, night(10, 1, 1)), type(sameHotel, 1, night(10, 1, 0)));
  }

  @Test
  default void a_booking_that_has_its_room_awaits_none_and_its_room_is_not_open() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aRoomOf(type);
    var booking = confirm(hold(type, juneStay(10, 12), 1));

    putInto(room, booking);

    assertThat(availability(type, juneStay(11, 13), NOW))
        .containsExactly(type(type, 1, night(11, 1, 0), night(12, 2, 0)));
    assertThat(availability(type, juneStay(12, 13), NOW))
        .containsExactly(type(type, 2, night(12, 2, 0)));
  }

  @Test
  default void rooms_taken_on_different_nights_leave_none_open_throughout() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var rooms = List.of(given.aRoomOf(type), given.aRoomOf(type));
    putInto(rooms.get(0), confirm(hold(type, juneStay(10, 11), 1)));
    putInto(rooms.get(1), confirm(hold(type, juneStay(11, 12), 1)));

    assertThat(availability(type, juneStay(10, 12), NOW))
        .containsExactly(type(type, 0, night(10, 1, 0), night(11, 1, 0)));
  }

  @Test
  default void a_suspended_room_is_neither_free_nor_open() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(1);
    var room = given.aNewRoomOf(type);
    assertThat(
            ports()
                .rooms()
                .add(new Room(room.id(), room.hotel(), type.id(), room.number(), 2, false, NOW)))
        .isTrue();

    assertThat(availability(type, juneStay(10, 11), NOW))
        .containsExactly(type(type, 1, night(10, 1, 0)));
  }

  @Test
  default void rooms_that_may_be_overbooked_are_free_too() {
    var type = new Given(ports()).aRoomTypeWithRooms(1);
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(10, 11), 2);

    assertThat(availability(type, juneStay(10, 12), NOW))
        .containsExactly(type(type, 1, night(10, 3, 0), night(11, 1, 0)));
  }

  @Test
  default void every_term_of_a_night_is_told() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(4);
    suspend(given.aRoomOf(type));
    hold(type, juneStay(10, 12), 1);
    confirm(hold(type, juneStay(11, 12), 2));
    ports().roomTypeNights().allowOverbooking(type.hotel(), type.id(), juneStay(11, 13), 3);

    var terms = terms(type, juneStay(9, 14), NOW);

    assertThat(terms)
        .containsExactly(
            new NightTerms(june(9), 5, 1, 0, 0, 0, 0),
            new NightTerms(june(10), 5, 1, 0, 1, 0, 0),
            new NightTerms(june(11), 5, 1, 2, 1, 0, 3),
            new NightTerms(june(12), 5, 1, 0, 0, 0, 3),
            new NightTerms(june(13), 5, 1, 0, 0, 0, 0));
    assertThat(terms.stream().map(NightTerms::sellable)).containsExactly(4, 3, 4, 7, 4);
  }

  @Test
  default void a_hold_that_has_run_out_is_no_term_of_its_night() {
    var type = new Given(ports()).aRoomTypeWithRooms(2);
    hold(type, juneStay(10, 11), 1);

    assertThat(terms(type, juneStay(10, 11), END_OF_HOLD.minusMillis(1)))
        .containsExactly(new NightTerms(june(10), 2, 0, 0, 1, 0, 0));
    assertThat(terms(type, juneStay(10, 11), END_OF_HOLD))
        .containsExactly(new NightTerms(june(10), 2, 0, 0, 0, 0, 0));
  }

  @Test
  default void where_more_are_sold_than_may_be_less_than_nothing_is_sellable() {
    var given = new Given(ports());
    var type = given.aRoomTypeWithRooms(0);
    var room = given.aRoomOf(type);
    confirm(hold(type, juneStay(10, 11), 1));
    suspend(room);

    assertThat(terms(type, juneStay(10, 11), NOW))
        .containsExactly(new NightTerms(june(10), 1, 1, 1, 0, 0, 0))
        .allMatch(night -> night.sellable() == -1);
  }

  @Test
  default void a_type_without_rooms_has_terms_of_nothing() {
    var type = new Given(ports()).aRoomTypeWithRooms(0);

    assertThat(terms(type, juneStay(10, 11), NOW))
        .containsExactly(new NightTerms(june(10), 0, 0, 0, 0, 0, 0));
  }

  private List<NightTerms> terms(RoomType type, Stay nights, Instant now) {
    return ports().availability().terms(type.hotel(), type.id(), nights, now);
  }

  private void suspend(Room room) {
    assertThat(ports().rooms().setAvailable(room.hotel(), room.id(), false)).isTrue();
    ports().roomTypeNights().countOutOfService(room.hotel(), room.type(), june(1));
  }

  private void addSuspended(RoomType type) {
    var suspended =
        new RoomType(
            type.id(), type.hotel(), type.name(), type.description(), 0, false, type.createdAt());
    assertThat(ports().roomTypes().add(suspended)).isTrue();
  }

  private List<RoomTypeAvailability> availability(RoomType type, Stay stay, Instant now) {
    return ports().availability().of(type.hotel(), stay, now);
  }

  /** Books rooms until {@link Given#END_OF_HOLD} and counts their nights as held. */
  private Booking.Pending hold(RoomType type, Stay stay, int rooms) {
    claim(type, stay, rooms);
    return new Given(ports()).aPendingBookingOfRooms(rooms, type, stay);
  }

  private void claim(RoomType type, Stay stay, int rooms) {
    var demand = NightDemand.of(stay, Map.of(type.id(), rooms));
    assertThat(ports().roomTypeNights().hold(type.hotel(), demand)).isEqualTo(new Claim.Granted());
  }

  private Booking.Confirmed confirm(Booking.Pending pending) {
    var details = pending.details();
    var confirmed = new Booking.Confirmed(details, RoomAssignment.none());
    var event = new Given(ports()).anEvent(BookingEvent.Type.CONFIRMED);
    ports().roomTypeNights().sellHeld(details.hotel(), details.demand());
    assertThat(ports().bookings().save(new Versioned<>(pending, Version.FIRST), confirmed, event))
        .isEqualTo(new Bookings.Saving.Saved(new Version(2)));
    return confirmed;
  }

  private void putInto(Room room, Booking.Confirmed booking) {
    var details = booking.details();
    var doors = Map.of(details.rooms().getFirst().id(), room.id());
    assertThat(ports().roomNights().occupy(details.hotel(), details.id(), doors, details.stay()))
        .isEqualTo(new RoomNights.Occupation.Occupied());
  }

  private static RoomTypeAvailability type(
      RoomType type, int openThroughout, NightAvailability... nights) {
    return new RoomTypeAvailability(type.id(), List.of(nights), openThroughout);
  }

  private static NightAvailability night(int day, int free, int awaitingRoom) {
    return new NightAvailability(june(day), free, awaitingRoom);
  }
}
