package org.roombooking.http.booking;

import static org.roombooking.http.route.Access.OWNER;
import static org.roombooking.http.route.Access.USER;

import java.util.List;
import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.PreviewCancellation;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.pricing.GiveQuote;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** Every route of bookings: method, path, who may call it, which handler answers. */
public final class BookingRoutes implements Routes {

  private final BookingHandlers bookings;
  private final StepHandlers steps;

  public BookingRoutes(
      GiveQuote giveQuote,
      CreateBooking createBooking,
      ReadBookings readBookings,
      ConfirmBooking confirmBooking,
      ConfirmLate confirmLate,
      CancelBooking cancelBooking,
      PreviewCancellation previewCancellation,
      NameRooms nameRooms) {
    var answers = new BookingAnswers(nameRooms);
    this.bookings =
        new BookingHandlers(giveQuote, createBooking, readBookings, previewCancellation, answers);
    this.steps = new StepHandlers(confirmBooking, confirmLate, cancelBooking, answers);
  }

  // Whoever made a booking may cancel it too, so that route is not the owner's alone.
  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/bookings/quote", USER, bookings::quote),
        Route.post("/api/v1/bookings", USER, bookings::create).doneTogether(),
        Route.get("/api/v1/bookings/{id}", USER, bookings::one),
        Route.get("/api/v1/bookings/{id}/cancellation", USER, bookings::cancellation),
        BookingFilters.on(Route.get("/api/v1/bookings", USER, bookings::listOwn)),
        BookingFilters.on(
            Route.get("/api/v1/hotels/{hotel_id}/bookings", OWNER, bookings::listOfHotel)),
        Route.post("/api/v1/hotels/{hotel_id}/bookings/{id}/confirm", OWNER, steps::confirm)
            .doneTogether(),
        Route.post("/api/v1/hotels/{hotel_id}/bookings/{id}/cancel", USER, steps::cancel)
            .doneTogether());
  }
}
