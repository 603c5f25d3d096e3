package org.roombooking.http.booking;

import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;

/** Answers the requests of the front desk. */
final class FrontDeskHandlers {

  private final AssignRooms assignRooms;
  private final CheckIn checkIn;
  private final CheckOut checkOut;
  private final MarkNoShow markNoShow;
  private final UndoLastStep undoLastStep;
  private final ReadBookings readBookings;
  private final BookingAnswers answers;

  FrontDeskHandlers(
      AssignRooms assignRooms,
      CheckIn checkIn,
      CheckOut checkOut,
      MarkNoShow markNoShow,
      UndoLastStep undoLastStep,
      ReadBookings readBookings,
      BookingAnswers answers) {
    this.assignRooms = assignRooms;
    this.checkIn = checkIn;
    this.checkOut = checkOut;
    this.markNoShow = markNoShow;
    this.undoLastStep = undoLastStep;
    this.readBookings = readBookings;
    this.answers = answers;
  }

  Answer assignRooms(Request request) {
    return answers.stepped(assignRooms.handle(BookingStepRequest.inAnyHotel(request)));
  }

  Answer checkIn(Request request) {
    return answers.stepped(checkIn.handle(BookingStepRequest.inAnyHotel(request)));
  }

  Answer checkOut(Request request) {
    return answers.stepped(checkOut.handle(BookingStepRequest.inAnyHotel(request)));
  }

  Answer markNoShow(Request request) {
    return answers.stepped(markNoShow.handle(BookingStepRequest.inAnyHotel(request)));
  }

  Answer undo(Request request) {
    return answers.stepped(undoLastStep.handle(BookingStepRequest.inAnyHotel(request)));
  }

  Answer actions(Request request) {
    var booking = new BookingId(request.pathId("id"));
    return readBookings
        .actions(request.caller(), booking)
        .map(table -> Answer.ok(ActionsResponse.of(table)))
        .orElseGet(() -> BookingProblems.bookingNotFound(booking));
  }
}
