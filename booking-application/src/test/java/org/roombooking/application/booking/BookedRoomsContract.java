package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** What every {@link Bookings} must do when a booking gets other rooms. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface BookedRoomsContract {

  Stay STAY = juneStay(10, 13);
  Stay LONGER = juneStay(9, 14);

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void rooms_that_are_gained_given_back_and_changed_are_found_in_their_order() {
    var type = given().aRoomTypeWithRooms(4);
    var pending = given().aPendingBookingOfRooms(3, type, STAY);
    var rooms = pending.details().rooms();
    var wishes = Set.of(new RoomFeature("sea view"), new RoomFeature("ก, \"b\" {c}"));
    var gained = given().aBookedRoom(type, LONGER).wishing(wishes);
    var next =
        new Booking.Pending(
            pending
                .details()
                .amended(
                    LONGER,
                    List.of(gained, forOne(rooms.get(2), type), forOne(rooms.get(0), type))),
            pending.hold());

    var saving = save(pending, next);

    assertThat(saving).isEqualTo(new Bookings.Saving.Saved(new Version(2)));
    assertThat(ports().bookings().find(pending.id()))
        .contains(new Versioned<>(next, new Version(2)));
  }

  @Test
  default void whoever_read_an_older_version_changes_no_room() {
    var type = given().aRoomTypeWithRooms(2);
    var pending = given().aPendingBookingOfRooms(2, type, STAY);
    var named =
        new Booking.Pending(
            pending.details().forGuest("Anan Srisuk", Optional.empty(), Optional.empty()),
            pending.hold());
    assertThat(save(pending, named)).isInstanceOf(Bookings.Saving.Saved.class);

    var fewer =
        new Booking.Pending(
            pending.details().amended(STAY, pending.details().rooms().subList(0, 1)),
            pending.hold());

    assertThat(save(pending, fewer)).isEqualTo(new Bookings.Saving.Stale());
    assertThat(ports().bookings().find(pending.id()))
        .contains(new Versioned<>(named, new Version(2)));
  }

  @Test
  default void an_event_keeps_the_reason_why() {
    var pending = given().aPendingBooking(given().aRoomTypeWithRooms(1), STAY);
    var event =
        new BookingEvent(
            given().anId(),
            BookingEvent.Type.AMENDED,
            NOW,
            new Author.Unknown(),
            Optional.of("Stays longer"));

    var unused =
        ports()
            .bookings()
            .save(new Versioned<>(pending, Version.FIRST), named("Anan Srisuk", pending), event);

    assertThat(ports().storedEvents().of(pending.id())).last().isEqualTo(event);
  }

  private Bookings.Saving save(Booking before, Booking next) {
    return ports()
        .transactions()
        .call(() ->
            ports()
                .bookings()
                .save(
                    new Versioned<>(before, Version.FIRST),
                    next,
                    given().anEvent(BookingEvent.Type.AMENDED)));
  }

  private static Booking named(String guest, Booking.Pending pending) {
    return new Booking.Pending(
        pending.details().forGuest(guest, Optional.empty(), Optional.empty()), pending.hold());
  }

  private BookedRoom forOne(BookedRoom room, RoomType type) {
    var prices = given().aBookedRoom(type, LONGER).prices();
    var party = new Party(1, List.of(3), 1);
    return new BookedRoom(room.id(), room.type(), party, room.standard(), prices);
  }

  private Given given() {
    return new Given(ports());
  }
}
