package org.roombooking.application.testing;

import java.time.Clock;
import org.roombooking.application.audit.ChangeRecords;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.property.OwnedHotels;

/** What use cases of several features are made of, over the ports of one store. */
interface SharedParts {

  Ports ports();

  Clock clock();

  default HotelClock hotelClock() {
    return new HotelClock(clock());
  }

  default QuoteStay quoteStay() {
    return new QuoteStay(ports().saleFacts(), ports().members(), ports().quotes(), hotelClock());
  }

  default ExpireHolds expireHolds() {
    return new ExpireHolds(
        ports().bookings(),
        ports().hotels(),
        ports().roomTypeNights(),
        ports().transactions(),
        ports().identifiers(),
        hotelClock());
  }

  default OneRoomThroughout oneRoom() {
    return new OneRoomThroughout(ports().bookings(), ports().roomNights(), ports().availability());
  }

  default BookingSteps steps() {
    return new BookingSteps(
        visible(), ports().bookings(), ports().transactions(), ports().identifiers(), hotelClock());
  }

  default VisibleBookings visible() {
    return new VisibleBookings(ports().bookings(), ports().hotels());
  }

  default ManagedHotels managed() {
    return new ManagedHotels(ports().hotels(), records());
  }

  default OwnedHotels owned() {
    return new OwnedHotels(ports().hotels());
  }

  default ChangeRecords records() {
    return new ChangeRecords(ports().auditTrail(), ports().identifiers(), clock());
  }
}
