package org.roombooking.http.booking;

import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests to confirm and to cancel, which name the hotel too. */
final class StepHandlers {

  private final ConfirmBooking confirmBooking;
  private final ConfirmLate confirmLate;
  private final CancelBooking cancelBooking;
  private final BookingAnswers answers;

  StepHandlers(
      ConfirmBooking confirmBooking,
      ConfirmLate confirmLate,
      CancelBooking cancelBooking,
      BookingAnswers answers) {
    this.confirmBooking = confirmBooking;
    this.confirmLate = confirmLate;
    this.cancelBooking = cancelBooking;
    this.answers = answers;
  }

  Answer confirm(Request request) {
    boolean late =
        request
            .optionalBody(ConfirmRequest.class)
            .map(ConfirmRequest::wantsNightsAgain)
            .orElse(false);
    var step = BookingStepRequest.withBodyInHotel(request);
    return answers.stepped(late ? confirmLate.handle(step) : confirmBooking.handle(step));
  }

  Answer cancel(Request request) {
    return answers.stepped(cancelBooking.handle(BookingStepRequest.inHotel(request)));
  }
}
