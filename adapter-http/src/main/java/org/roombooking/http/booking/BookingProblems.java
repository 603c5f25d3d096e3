package org.roombooking.http.booking;

import java.util.List;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.version.Version;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Night;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about bookings are told. */
final class BookingProblems {

  private BookingProblems() {}

  static Answer bookingNotFound(BookingId booking) {
    return problem(ProblemCode.BOOKING_NOT_FOUND, Phrase.NO_BOOKING.with(booking.value()));
  }

  static Answer noInventory(List<RoomTypeNight> full) {
    var nights =
        full.stream()
            .map(night -> new Night(night.type().value().toString(), night.night().toString()))
            .toList();
    return Answer.problem(
        Problem.of(ProblemCode.NO_INVENTORY, Phrase.SEE_NIGHTS.with()).withNights(nights));
  }

  static Answer noRoomThroughout() {
    return Answer.problem(
        Problem.of(ProblemCode.NO_INVENTORY, Phrase.SEE_REASONS.with())
            .withReasons(Reasons.of(List.of(Reason.NO_ROOM_THROUGHOUT))));
  }

  static Answer staleBooking(Version current) {
    return problem(ProblemCode.STALE_VERSION, Phrase.BOOKING_CHANGED.with(current.number()));
  }

  static Answer notAllowed(Action action, List<Reason> reasons) {
    return Answer.problem(
        Problem.of(codeOf(action, reasons), Phrase.SEE_REASONS.with())
            .withReasons(Reasons.of(reasons)));
  }

  /** Two refusals are told by codes of their own, because a client goes on differently. */
  private static ProblemCode codeOf(Action action, List<Reason> reasons) {
    if (action == Action.CONFIRM && reasons.contains(Reason.HOLD_EXPIRED)) {
      return ProblemCode.HOLD_EXPIRED;
    }
    return (action == Action.ASSIGN && reasons.contains(Reason.NO_ROOM_OPEN))
            || reasons.contains(Reason.NO_ROOM_THROUGHOUT)
        ? ProblemCode.NO_INVENTORY
        : ProblemCode.ACTION_NOT_ALLOWED;
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
