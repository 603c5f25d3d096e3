package org.roombooking.application.assignment;

import java.util.List;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.assignment.RoomRack.Seating;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.version.Versioned;

/**
 * Gives bookings the doors that a plan has for them, all of them or none. It is the turn of the
 * caller's transaction to give doors of their types.
 */
public final class Reseating {

  private final Bookings bookings;
  private final RoomNights roomNights;
  private final Identifiers identifiers;

  public Reseating(Bookings bookings, RoomNights roomNights, Identifiers identifiers) {
    this.bookings = bookings;
    this.roomNights = roomNights;
    this.identifiers = identifiers;
  }

  // Bookings before their nights, as everywhere. All doors are given up before any is taken: two
  // bookings may change places.
  void carryOut(List<Seating> seatings, Caller caller, HotelTime now) {
    seatings.forEach(seating -> save(seating, caller, now));
    seatings.forEach(seating -> vacate(seating, now));
    seatings.stream()
        .filter(seating -> !seating.seated().isEmpty())
        .forEach(seating -> occupy(seating, now));
  }

  private void save(Seating seating, Caller caller, HotelTime now) {
    var type =
        seating.moved().isEmpty() ? BookingEvent.Type.ROOMS_ASSIGNED : BookingEvent.Type.MOVED;
    var read = new Versioned<Booking>(seating.before().value(), seating.before().version());
    var event = new BookingEvent(identifiers.next(), type, now.instant(), caller.author());
    if (bookings.save(read, seating.after(), event) instanceof Bookings.Saving.Stale) {
      throw new Transactions.Restart("A booking was changed at the same moment");
    }
  }

  private void vacate(Seating seating, HotelTime now) {
    var details = seating.after().details();
    var from = details.stay().remainingFrom(now.date()).arrival();
    seating.moved().forEach(room -> roomNights.vacate(details.hotel(), details.id(), room, from));
  }

  private void occupy(Seating seating, HotelTime now) {
    var details = seating.after().details();
    var nights = details.stay().remainingFrom(now.date());
    for (var part : seating.seatedOver(nights)) {
      switch (roomNights.occupy(details.hotel(), details.id(), part.doors(), part.nights())) {
        case RoomNights.Occupation.Occupied occupied -> {}
        case RoomNights.Occupation.RoomTaken taken ->
            throw new Transactions.Restart("A room was taken at the same moment");
      }
    }
  }
}
