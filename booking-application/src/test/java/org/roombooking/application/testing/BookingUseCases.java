package org.roombooking.application.testing;

import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.AmendedNights;
import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.NightsAgain;
import org.roombooking.application.booking.PreviewCancellation;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.ReadHistory;
import org.roombooking.application.booking.SetHotelClock;
import org.roombooking.application.booking.UndoLastStep;

/** The life of a booking. */
interface BookingUseCases extends SharedParts {

  default CreateBooking createBooking() {
    return new CreateBooking(
        quoteStay(),
        ports().roomTypeNights(),
        oneRoom(),
        ports().bookings(),
        expireHolds(),
        ports().transactions(),
        ports().identifiers(),
        hotelClock());
  }

  default ConfirmBooking confirmBooking() {
    return new ConfirmBooking(steps(), ports().roomTypeNights());
  }

  default ConfirmLate confirmLate() {
    return new ConfirmLate(steps(), ports().roomTypeNights(), nightsAgain(), expireHolds());
  }

  default CancelBooking cancelBooking() {
    return new CancelBooking(steps(), ports().roomTypeNights(), ports().roomNights());
  }

  default CheckIn checkIn() {
    return new CheckIn(steps());
  }

  default CheckOut checkOut() {
    return new CheckOut(steps(), ports().roomTypeNights(), ports().roomNights());
  }

  default MarkNoShow markNoShow() {
    return new MarkNoShow(steps(), ports().roomTypeNights(), ports().roomNights());
  }

  default UndoLastStep undoLastStep() {
    return new UndoLastStep(steps(), nightsAgain());
  }

  default QuoteAmendment quoteAmendment() {
    return new QuoteAmendment(
        visible(),
        ports().roomTypes(),
        ports().rateCalendar(),
        ports().rulebooks(),
        ports().restrictions(),
        ports().amendments(),
        ports().transactions(),
        ports().identifiers(),
        hotelClock());
  }

  default AmendBooking amendBooking() {
    return new AmendBooking(
        visible(),
        steps(),
        ports().amendments(),
        new AmendedNights(
            ports().bookings(),
            ports().roomTypeNights(),
            ports().roomNights(),
            oneRoom(),
            expireHolds()),
        ports().members(),
        ports().transactions(),
        hotelClock());
  }

  private NightsAgain nightsAgain() {
    return new NightsAgain(
        ports().bookings(),
        ports().roomTypeNights(),
        ports().roomNights(),
        oneRoom(),
        expireHolds());
  }

  default ReadHistory readHistory() {
    return new ReadHistory(visible(), ports().bookingHistory());
  }

  default ReadBookings readBookings() {
    return new ReadBookings(visible(), ports().bookings(), ports().hotels(), owned(), hotelClock());
  }

  default PreviewCancellation previewCancellation() {
    return new PreviewCancellation(visible(), hotelClock());
  }

  default NameRooms nameRooms() {
    return new NameRooms(ports().roomTypes(), ports().rooms(), ports().hotels(), hotelClock());
  }

  default SetHotelClock setHotelClock() {
    return new SetHotelClock(
        managed(), ports().hotels(), expireHolds(), ports().transactions(), hotelClock());
  }
}
