package org.roombooking.http.booking;

import static org.roombooking.http.route.Access.USER;

import java.util.List;
import org.roombooking.application.booking.ReadHistory;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** What has happened to bookings. */
public final class HistoryRoutes implements Routes {

  private final ReadHistory readHistory;

  public HistoryRoutes(ReadHistory readHistory) {
    this.readHistory = readHistory;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/api/v1/bookings/{id}/history", USER, this::history).paged());
  }

  private Answer history(Request request) {
    var booking = new BookingId(request.pathId("id"));
    return readHistory
        .handle(request.caller(), booking, request.page())
        .map(page -> Answer.page(request, page, HistoryResponse::of))
        .orElseGet(() -> BookingProblems.bookingNotFound(booking));
  }
}
