package org.roombooking.bootstrap.wiring;

import java.time.Clock;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.AmendedNights;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;

/** Giving a booking other nights, rooms or guests. */
public record AmendmentUseCases(QuoteAmendment quoteAmendment, AmendBooking amendBooking) {

  public static AmendmentUseCases over(Ports ports, Identifiers identifiers, Clock common) {
    var clock = new HotelClock(common);
    var transactions = ports.transactions();
    var bookings = ports.bookings();
    var nights = ports.roomTypeNights();
    var visible = new VisibleBookings(bookings, ports.hotels());
    var expireHolds =
        new ExpireHolds(bookings, ports.hotels(), nights, transactions, identifiers, clock);
    return new AmendmentUseCases(
        new QuoteAmendment(
            visible,
            ports.roomTypes(),
            ports.rateCalendar(),
            ports.rulebooks(),
            ports.restrictions(),
            ports.amendments(),
            transactions,
            identifiers,
            clock),
        new AmendBooking(
            visible,
            new BookingSteps(visible, bookings, transactions, identifiers, clock),
            ports.amendments(),
            new AmendedNights(
                bookings,
                nights,
                ports.roomNights(),
                new OneRoomThroughout(bookings, ports.roomNights(), ports.availability()),
                expireHolds),
            ports.members(),
            transactions,
            clock));
  }
}
