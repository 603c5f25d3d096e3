package org.roombooking.application.simulation;

import static org.roombooking.application.testing.Given.june;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.AmendmentChanges;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.GuestChanges;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Repricing;

/**
 * Bookings get other nights and rooms in a simulated hotel: asked first, and then done, both in one
 * transaction, so that nobody asks the same in between.
 */
final class Amending {

  private Amending() {}

  static Attempt amend(SimulatedHotel hotel) {
    if (hotel.bookings().isEmpty()) {
      return Attempt.byItself("nothing is booked yet", () -> "nothing");
    }
    int number = hotel.aBooking();
    var booking = hotel.bookings().get(number);
    var caller = hotel.somebody();
    var changes = changes(hotel, booking);
    var repricing = hotel.oneOf(List.of(Repricing.values()));
    var query = new QuoteAmendment.Command(caller, booking, changes, repricing);
    return Attempt.by(
        caller,
        hotel.nameOf(caller) + " amends booking " + number + ": " + words(changes, repricing),
        () -> hotel.ports().transactions().call(() -> commit(hotel, query)));
  }

  private static Object commit(SimulatedHotel hotel, QuoteAmendment.Command query) {
    var quoted = hotel.useCases().quoteAmendment().handle(query);
    return quoted instanceof QuoteAmendment.Outcome.Done(var amendment, var booked)
        ? hotel
            .useCases()
            .amendBooking()
            .handle(
                new AmendBooking.Command(
                    BookingStep.of(query.caller(), query.booking()),
                    Optional.of(amendment.id()),
                    Optional.of("The guest asked for it"),
                    GuestChanges.none()))
        : quoted;
  }

  private static AmendmentChanges changes(SimulatedHotel hotel, BookingId booking) {
    var stay = hotel.ports().bookings().find(booking).orElseThrow().value().details().stay();
    var arrival = stay.arrival().plusDays(hotel.chance(3) - 1);
    var departure = stay.departure().plusDays(hotel.chance(3) - 1);
    boolean keepsArrival = hotel.chance(2) == 0 || arrival.isBefore(june(1));
    return new AmendmentChanges(
        keepsArrival ? Optional.empty() : Optional.of(arrival),
        departure.isAfter(SimulatedHotel.season().departure())
            ? Optional.empty()
            : Optional.of(departure),
        hotel.chance(3) == 0 ? Optional.of(rooms(hotel, booking)) : Optional.empty());
  }

  /** Some of the rooms that it has, as they are or of another type, and perhaps one more. */
  private static List<AmendmentChanges.Room> rooms(SimulatedHotel hotel, BookingId booking) {
    var booked = hotel.ports().bookings().find(booking).orElseThrow().value().details().rooms();
    var rooms = new ArrayList<AmendmentChanges.Room>();
    for (var room : booked) {
      if (hotel.chance(4) > 0) {
        rooms.add(kept(hotel, room));
      }
    }
    if (rooms.isEmpty() || hotel.chance(4) == 0) {
      rooms.add(
          new AmendmentChanges.Room(
              Optional.empty(),
              Optional.of(hotel.oneOf(hotel.types()).id()),
              OptionalInt.of(1 + hotel.chance(2)),
              Optional.empty()));
    }
    return rooms;
  }

  private static AmendmentChanges.Room kept(SimulatedHotel hotel, BookedRoom room) {
    return new AmendmentChanges.Room(
        Optional.of(room.id()),
        hotel.chance(4) == 0 ? Optional.of(hotel.oneOf(hotel.types()).id()) : Optional.empty(),
        hotel.chance(4) == 0 ? OptionalInt.of(1 + hotel.chance(2)) : OptionalInt.empty(),
        Optional.empty());
  }

  private static String words(AmendmentChanges changes, Repricing repricing) {
    return changes.arrival().map(date -> "from " + date + " ").orElse("")
        + changes.departure().map(date -> "to " + date + " ").orElse("")
        + changes.rooms().map(rooms -> "with " + rooms.size() + " rooms ").orElse("")
        + repricing;
  }
}
