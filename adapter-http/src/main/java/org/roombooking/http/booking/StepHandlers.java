package org.roombooking.http.booking;

import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests to confirm and to cancel, which name the hotel too. */
final class StepHandlers {

  private final ConfirmBooking confirmBooking;
  private final CancelBooking cancelBooking;
  private final BookingAnswers answers;

  StepHandlers(ConfirmBooking confirmBooking, CancelBooking cancelBooking, BookingAnswers answers) {
    this.confirmBooking = confirmBooking;
    this.cancelBooking = cancelBooking;
    this.answers = answers;
  }

  Answer confirm(Request request) {
    return answers.stepped(confirmBooking.handle(BookingStepRequest.inHotel(request)));
  }

  Answer cancel(Request request) {
    return answers.stepped(cancelBooking.handle(BookingStepRequest.inHotel(request)));
  }
}
