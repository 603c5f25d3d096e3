package org.roombooking.http.booking;

import static org.roombooking.http.route.Access.USER;

import java.util.List;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The routes of amendments: method, path, who may call it, which handler answers. */
public final class AmendmentRoutes implements Routes {

  private final AmendmentHandlers handlers;

  public AmendmentRoutes(
      QuoteAmendment quoteAmendment, AmendBooking amendBooking, NameRooms nameRooms) {
    this.handlers =
        new AmendmentHandlers(quoteAmendment, amendBooking, new BookingAnswers(nameRooms));
  }

  // Whoever made a booking may amend it too, so these routes are not the owner's alone.
  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/api/v1/bookings/{id}/amendments", USER, handlers::quote),
        Route.patch("/api/v1/bookings/{id}", USER, handlers::change));
  }
}
