package org.roombooking.http.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.text.Format;

/** The query parameters by which lists of bookings are narrowed. */
final class BookingFilters {

  private static final int LONGEST_NAME = 200;

  private static final Parameter<Optional<BookingStatus>> STATUS =
      Parameter.optional("status", Format.choice(BookingStatus.class));
  private static final Parameter<Optional<LocalDate>> ARRIVING =
      Parameter.optional("arriving", Format.date());
  private static final Parameter<Optional<LocalDate>> DEPARTING =
      Parameter.optional("departing", Format.date());
  private static final Parameter<Optional<LocalDate>> IN_HOUSE =
      Parameter.optional("in_house", Format.date());
  private static final Parameter<Optional<String>> GUEST =
      Parameter.optional("guest", Format.text(LONGEST_NAME));

  private BookingFilters() {}

  static Route on(Route list) {
    return list.with(STATUS, ARRIVING, DEPARTING, IN_HOUSE, GUEST).paged();
  }

  static BookingFilter of(Request request) {
    return new BookingFilter(
        request.query(STATUS),
        request.query(ARRIVING),
        request.query(DEPARTING),
        request.query(IN_HOUSE),
        request.query(GUEST));
  }
}
