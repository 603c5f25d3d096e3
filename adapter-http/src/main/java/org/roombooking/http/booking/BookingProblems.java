package org.roombooking.http.booking;

import java.util.List;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.version.Version;
import org.roombooking.http.problem.Night;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about bookings are told. */
final class BookingProblems {

  private BookingProblems() {}

  static Answer bookingNotFound(BookingId booking) {
    return problem(
        ProblemCode.BOOKING_NOT_FOUND, "There is no booking %s.".formatted(booking.value()));
  }

  static Answer noInventory(List<RoomTypeNight> full) {
    var nights =
        full.stream()
            .map(night -> new Night(night.type().value().toString(), night.night().toString()))
            .toList();
    return Answer.problem(
        Problem.of(ProblemCode.NO_INVENTORY, "Too few rooms are left on some nights; see nights.")
            .withNights(nights));
  }

  static Answer staleBooking(Version current) {
    return problem(
        ProblemCode.STALE_VERSION,
        "The booking has changed; it is at version %d now.".formatted(current.number()));
  }

  static Answer notAllowed(Action action, List<Reason> reasons) {
    return Answer.problem(
        Problem.of(codeOf(action, reasons), "This cannot be done now; see reasons.")
            .withReasons(ReasonTexts.of(reasons)));
  }

  /** Two refusals are told by codes of their own, because a client goes on differently. */
  private static ProblemCode codeOf(Action action, List<Reason> reasons) {
    if (action == Action.CONFIRM && reasons.contains(Reason.HOLD_EXPIRED)) {
      return ProblemCode.HOLD_EXPIRED;
    }
    return action == Action.ASSIGN && reasons.contains(Reason.NO_ROOM_OPEN)
        ? ProblemCode.NO_INVENTORY
        : ProblemCode.ACTION_NOT_ALLOWED;
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
