package org.roombooking.http.booking;

import java.util.Optional;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.route.Request;

/**
 * Reads a request to take a step. What it is stands in the path and the headers, unless its body
 * has more to say.
 */
final class BookingStepRequest {

  private BookingStepRequest() {}

  static BookingStep inHotel(Request request) {
    request.noBody();
    return withBodyInHotel(request);
  }

  static BookingStep inAnyHotel(Request request) {
    request.noBody();
    return withBodyInAnyHotel(request);
  }

  static BookingStep withBodyInHotel(Request request) {
    return step(request, Optional.of(new HotelId(request.pathId("hotel_id"))));
  }

  static BookingStep withBodyInAnyHotel(Request request) {
    return step(request, Optional.empty());
  }

  private static BookingStep step(Request request, Optional<HotelId> hotel) {
    return new BookingStep(
        request.caller(), hotel, new BookingId(request.pathId("id")), request.ifMatch());
  }
}
