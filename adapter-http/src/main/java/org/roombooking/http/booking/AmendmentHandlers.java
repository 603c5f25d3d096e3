package org.roombooking.http.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.booking.AmendBooking;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.QuoteAmendment;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.member.MemberId;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests to amend a booking: first what it would cost, then to do it. */
final class AmendmentHandlers {

  private final QuoteAmendment quoteAmendment;
  private final AmendBooking amendBooking;
  private final BookingAnswers answers;

  AmendmentHandlers(
      QuoteAmendment quoteAmendment, AmendBooking amendBooking, BookingAnswers answers) {
    this.quoteAmendment = quoteAmendment;
    this.amendBooking = amendBooking;
    this.answers = answers;
  }

  Answer quote(Request request) {
    var booking = new BookingId(request.pathId("id"));
    var command = request.body(AmendmentRequest.class).command(request.caller(), booking);
    return switch (quoteAmendment.handle(command)) {
      case QuoteAmendment.Outcome.Done(Amendment amendment, BookingDetails booked) ->
          Answer.created(
              "/api/v1/bookings/" + booking.value(), AmendmentResponse.of(amendment, booked));
      case QuoteAmendment.Outcome.UnknownBooking(BookingId unknown) ->
          BookingProblems.bookingNotFound(unknown);
      case QuoteAmendment.Outcome.UnknownBookedRoom(BookedRoomId room) ->
          AmendmentProblems.unknownBookedRoom(room);
      case QuoteAmendment.Outcome.RoomNamedTwice(BookedRoomId room) ->
          AmendmentProblems.roomNamedTwice(room);
      case QuoteAmendment.Outcome.NoNight(LocalDate arrival, LocalDate departure) ->
          AmendmentProblems.noNight(arrival);
      case QuoteAmendment.Outcome.NotAllowed(List<Reason> reasons) ->
          BookingProblems.notAllowed(Action.AMEND, reasons);
      case QuoteAmendment.Outcome.NotOffered(QuoteRefusal why) -> QuoteProblems.notOffered(why);
    };
  }

  Answer change(Request request) {
    var body = request.body(ChangeBookingRequest.class);
    var booking = new BookingId(request.pathId("id"));
    if (body.namesWhatIsPriced()) {
      return AmendmentProblems.toBeQuotedFirst(booking);
    }
    var step = new BookingStep(request.caller(), Optional.empty(), booking, request.ifMatch());
    return switch (amendBooking.handle(body.command(step))) {
      case AmendBooking.Outcome.Stepped(StepOutcome<Booking> stepped) -> answers.stepped(stepped);
      case AmendBooking.Outcome.UnknownAmendment(AmendmentId amendment) ->
          AmendmentProblems.unknownAmendment(amendment);
      case AmendBooking.Outcome.AmendmentExpired(AmendmentId amendment) ->
          AmendmentProblems.expired();
      case AmendBooking.Outcome.AmendmentStale(AmendmentId amendment) -> AmendmentProblems.stale();
      case AmendBooking.Outcome.ReasonNeeded() -> AmendmentProblems.reasonNeeded();
      case AmendBooking.Outcome.UnknownMember(MemberId member) ->
          QuoteProblems.notOffered(new QuoteRefusal.UnknownMember(member));
      case AmendBooking.Outcome.ExternalSystemSuspended(ExternalSystemId system) ->
          QuoteProblems.notOffered(new QuoteRefusal.ExternalSystemSuspended(system));
    };
  }
}
