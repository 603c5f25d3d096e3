package org.roombooking.http.booking;

import java.util.Optional;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.route.Request;

/** Reads a request to take a step: all of it stands in the path and the headers. */
final class BookingStepRequest {

  private BookingStepRequest() {}

  static BookingStep inHotel(Request request) {
    return step(request, Optional.of(new HotelId(request.pathId("hotel_id"))));
  }

  static BookingStep inAnyHotel(Request request) {
    return step(request, Optional.empty());
  }

  private static BookingStep step(Request request, Optional<HotelId> hotel) {
    request.noBody();
    return new BookingStep(
        request.caller(), hotel, new BookingId(request.pathId("id")), request.ifMatch());
  }
}
