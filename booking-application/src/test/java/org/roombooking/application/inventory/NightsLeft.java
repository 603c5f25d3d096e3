package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.RoomAssignment;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.NightAvailability;
import org.roombooking.domain.inventory.NightDemand;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** Rooms booked and what is left then, in few words, for the contracts of {@link Availability}. */
interface NightsLeft {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  default List<RoomTypeAvailability> availability(RoomType type, Stay stay, Instant now) {
    return ports().availability().of(type.hotel(), stay, now);
  }

  /** Books rooms until {@link Given#END_OF_HOLD} and counts their nights as held. */
  default Booking.Pending hold(RoomType type, Stay stay, int rooms) {
    claim(type, stay, rooms);
    return new Given(ports()).aPendingBookingOfRooms(rooms, type, stay);
  }

  default void claim(RoomType type, Stay stay, int rooms) {
    var demand = NightDemand.of(stay, Map.of(type.id(), rooms));
    assertThat(ports().roomTypeNights().hold(type.hotel(), demand)).isEqualTo(new Claim.Granted());
  }

  default Booking.Confirmed confirm(Booking.Pending pending) {
    var details = pending.details();
    var confirmed = new Booking.Confirmed(details, RoomAssignment.none());
    var event = new Given(ports()).anEvent(BookingEvent.Type.CONFIRMED);
    ports().roomTypeNights().sellHeld(details.hotel(), details.demand());
    assertThat(ports().bookings().save(new Versioned<>(pending, Version.FIRST), confirmed, event))
        .isEqualTo(new Bookings.Saving.Saved(new Version(2)));
    return confirmed;
  }

  static RoomTypeAvailability type(RoomType type, NightAvailability... nights) {
    return new RoomTypeAvailability(type.id(), List.of(nights));
  }

  static NightAvailability night(int day, int free) {
    return new NightAvailability(june(day), free);
  }
}
