package org.roombooking.http.booking;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about amendments are told. */
final class AmendmentProblems {

  private AmendmentProblems() {}

  static Answer unknownBookedRoom(BookedRoomId room) {
    return field(
        ProblemCode.INVALID_REQUEST,
        Phrase.NO_BOOKED_ROOM.with(room.value()),
        new FieldError("rooms", FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_ROOMS_OF_BOOKING.with()));
  }

  static Answer roomNamedTwice(BookedRoomId room) {
    return field(
        ProblemCode.INVALID_REQUEST,
        Phrase.BOOKED_ROOM_TWICE.with(room.value()),
        new FieldError("rooms", FieldCode.INVALID, Phrase.MUST_BE_ROOMS_OF_BOOKING.with()));
  }

  static Answer noNight(LocalDate arrival) {
    return field(
        ProblemCode.INVALID_REQUEST,
        Phrase.STAY_WITHOUT_NIGHT.with(),
        new FieldError("check_out", FieldCode.NOT_AFTER, Phrase.MUST_BE_AFTER.with(arrival)));
  }

  static Answer unknownAmendment(AmendmentId amendment) {
    return field(
        ProblemCode.UNKNOWN_AMENDMENT,
        Phrase.NO_AMENDMENT_OF_YOURS.with(amendment.value()),
        new FieldError(
            "amendment_id", FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_YOUR_AMENDMENT.with()));
  }

  static Answer toBeQuotedFirst(BookingId booking) {
    return Answer.problem(
        Problem.of(
            ProblemCode.AMENDMENT_REQUIRED, Phrase.QUOTE_AMENDMENT_FIRST.with(booking.value())));
  }

  static Answer expired() {
    return Answer.problem(
        Problem.of(ProblemCode.AMENDMENT_EXPIRED, Phrase.QUOTE_AMENDMENT_AGAIN.with()));
  }

  static Answer stale() {
    return Answer.problem(
        Problem.of(ProblemCode.AMENDMENT_STALE, Phrase.QUOTE_AMENDMENT_AGAIN.with()));
  }

  static Answer reasonNeeded() {
    return field(
        ProblemCode.REASON_REQUIRED,
        Phrase.TOTAL_CHANGES.with(),
        new FieldError("reason", FieldCode.REQUIRED, Phrase.MUST_BE_GIVEN.with()));
  }

  private static Answer field(ProblemCode code, Message detail, FieldError error) {
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }
}
