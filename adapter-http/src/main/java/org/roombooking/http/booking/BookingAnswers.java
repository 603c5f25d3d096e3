package org.roombooking.http.booking;

import java.util.List;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Shows bookings with the names that people know their rooms by. */
final class BookingAnswers {

  private final NameRooms nameRooms;

  BookingAnswers(NameRooms nameRooms) {
    this.nameRooms = nameRooms;
  }

  Answer created(Versioned<? extends Booking> booking) {
    var location = "/api/v1/bookings/" + booking.value().id().value();
    return Answer.created(location, body(booking.value())).withEtag(booking.version());
  }

  Answer shown(Versioned<? extends Booking> booking) {
    return Answer.ok(body(booking.value())).withEtag(booking.version());
  }

  Answer page(Request request, Page<Versioned<Booking>> page) {
    var names = nameRooms.of(page.items().stream().map(Versioned::value).toList());
    return Answer.page(request, page, booking -> BookingResponse.of(booking.value(), names));
  }

  Answer quoted(StoredQuote quote) {
    return Answer.ok(QuoteResponse.of(quote, nameRooms.of(quote.quote())));
  }

  <T extends Booking> Answer stepped(StepOutcome<T> outcome) {
    return switch (outcome) {
      case StepOutcome.Done<T>(Versioned<T> booking) -> shown(booking);
      case StepOutcome.UnknownBooking<T>(BookingId booking) ->
          BookingProblems.bookingNotFound(booking);
      case StepOutcome.NotAllowed<T>(Action action, List<Reason> reasons) ->
          BookingProblems.notAllowed(action, reasons);
      case StepOutcome.NoInventory<T>(List<RoomTypeNight> full) ->
          BookingProblems.noInventory(full);
      case StepOutcome.StaleVersion<T>(Version current) -> BookingProblems.staleBooking(current);
    };
  }

  private BookingResponse body(Booking booking) {
    return BookingResponse.of(booking, nameRooms.of(List.of(booking)));
  }
}
