package org.roombooking.http.booking;

import java.util.List;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.PreviewCancellation;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.pricing.StoredQuote;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Versioned;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests to quote, to book and to read bookings. */
final class BookingHandlers {

  private final GiveQuote giveQuote;
  private final CreateBooking createBooking;
  private final ReadBookings readBookings;
  private final PreviewCancellation previewCancellation;
  private final BookingAnswers answers;

  BookingHandlers(
      GiveQuote giveQuote,
      CreateBooking createBooking,
      ReadBookings readBookings,
      PreviewCancellation previewCancellation,
      BookingAnswers answers) {
    this.giveQuote = giveQuote;
    this.createBooking = createBooking;
    this.readBookings = readBookings;
    this.previewCancellation = previewCancellation;
    this.answers = answers;
  }

  Answer quote(Request request) {
    var body = request.body(QuoteRequest.class);
    var query = new QuoteStay.Query(request.caller(), body.member(), body.stayRequest());
    return switch (giveQuote.handle(query)) {
      case GiveQuote.Outcome.Done(StoredQuote quote) -> answers.quoted(quote);
      case GiveQuote.Outcome.Refused(QuoteRefusal why) -> QuoteProblems.notOffered(why);
    };
  }

  Answer create(Request request) {
    var command = request.body(BookingRequest.class).command(request.caller());
    return switch (createBooking.handle(command)) {
      case CreateBooking.Outcome.Done(Versioned<Booking.Pending> booking) ->
          answers.created(booking);
      case CreateBooking.Outcome.NotOffered(QuoteRefusal why) -> QuoteProblems.notOffered(why);
      case CreateBooking.Outcome.NoInventory(List<RoomTypeNight> full) ->
          BookingProblems.noInventory(full);
      case CreateBooking.Outcome.NoRoomThroughout() -> BookingProblems.noRoomThroughout();
    };
  }

  Answer one(Request request) {
    var booking = new BookingId(request.pathId("id"));
    return readBookings
        .one(request.caller(), booking)
        .map(answers::shown)
        .orElseGet(() -> BookingProblems.bookingNotFound(booking));
  }

  Answer cancellation(Request request) {
    var booking = new BookingId(request.pathId("id"));
    return previewCancellation
        .handle(request.caller(), booking)
        .map(preview -> Answer.ok(CancellationResponse.of(preview)))
        .orElseGet(() -> BookingProblems.bookingNotFound(booking));
  }

  Answer listOwn(Request request) {
    var filter = BookingFilters.of(request);
    return answers.page(
        request, readBookings.ofOwnHotels(request.caller(), filter, request.page()));
  }

  Answer listOfHotel(Request request) {
    var hotel = new HotelId(request.pathId("hotel_id"));
    var filter = BookingFilters.of(request);
    return readBookings
        .ofHotel(request.caller(), hotel, filter, request.page())
        .map(page -> answers.page(request, page))
        .orElseGet(() -> PropertyProblems.hotelNotFound(hotel));
  }
}
