package org.roombooking.http.booking;

import org.roombooking.application.assignment.AssignMovingOthers;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.assignment.MoveRoom;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.ReadBookings;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.property.PropertyProblems;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Request;

/** Answers the requests of the front desk. */
final class FrontDeskHandlers {

  private final AssignRooms assignRooms;
  private final AssignMovingOthers assignMovingOthers;
  private final MoveRoom moveRoom;
  private final CheckIn checkIn;
  private final CheckOut checkOut;
  private final MarkNoShow markNoShow;
  private final UndoLastStep undoLastStep;
  private final ReadBookings readBookings;
  private final BookingAnswers answers;
  private final Places plans;

  FrontDeskHandlers(
      AssignRooms assignRooms,
      AssignMovingOthers assignMovingOthers,
      MoveRoom moveRoom,
      CheckIn checkIn,
      CheckOut checkOut,
      MarkNoShow markNoShow,
      UndoLastStep undoLastStep,
      ReadBookings readBookings,
      BookingAnswers answers,
      Places plans) {
    this.assignRooms = assignRooms;
    this.assignMovingOthers = assignMovingOthers;
    this.moveRoom = moveRoom;
    this.checkIn = checkIn;
    this.checkOut = checkOut;
    this.markNoShow = markNoShow;
    this.undoLastStep = undoLastStep;
    this.readBookings = readBookings;
    this.answers = answers;
    this.plans = plans;
  }

  Answer assignRooms(Request request) {
    var body =
        request.optionalBody(AssignRoomsRequest.class).orElse(AssignRoomsRequest.NOBODY_MOVES);
    var step = BookingStepRequest.withBodyInAnyHotel(request);
    return answers.stepped(assign(step, body));
  }

  private StepOutcome<Booking.Confirmed> assign(BookingStep step, AssignRoomsRequest body) {
    if (body.movesOthers()) {
      return plans.take(() -> assignMovingOthers.handle(step, body.allowsMoves()));
    }
    return body.allowsMoves() ? assignRooms.handleAllowingMoves(step) : assignRooms.handle(step);
  }

  Answer move(Request request) {
    var body = request.body(MoveRequest.class);
    var command = body.command(BookingStepRequest.withBodyInAnyHotel(request));
    return switch (moveRoom.handle(command)) {
      case MoveRoom.Outcome.Stepped(StepOutcome<Booking> step) -> answers.stepped(step);
      case MoveRoom.Outcome.BookedRoomNeeded() ->
          throw new InvalidRequest(
              "booked_room_id", FieldCode.REQUIRED, Phrase.MUST_NOT_BE_NULL.with());
      case MoveRoom.Outcome.UnknownBookedRoom() ->
          throw new InvalidRequest(
              "booked_room_id", FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_ROOM_OF_BOOKING.with());
      case MoveRoom.Outcome.UnknownRoom(RoomId room) -> PropertyProblems.roomNotFound(room);
      case MoveRoom.Outcome.NotANightToCome() ->
          throw new InvalidRequest(
              "from", FieldCode.NOT_ALLOWED, Phrase.MUST_BE_NIGHT_TO_COME.with());
    };
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
