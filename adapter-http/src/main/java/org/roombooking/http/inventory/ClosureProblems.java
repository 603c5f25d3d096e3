package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.domain.inventory.PeriodId;
import org.roombooking.domain.inventory.RoomLockId;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.RoomId;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.Night;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How it is told why rooms cannot be taken out of sale, or put back. */
final class ClosureProblems {

  private ClosureProblems() {}

  static Answer periodNotFound(PeriodId period) {
    return problem(ProblemCode.PERIOD_NOT_FOUND, Phrase.NO_PERIOD.with(period.value()));
  }

  static Answer lockNotFound(RoomLockId lock) {
    return problem(ProblemCode.LOCK_NOT_FOUND, Phrase.NO_LOCK.with(lock.value()));
  }

  static Answer roomSuspended(RoomId room) {
    return problem(ProblemCode.ROOM_SUSPENDED, Phrase.ROOM_IS_SUSPENDED.with(room.value()));
  }

  static Answer noInventory(List<RoomTypeNight> full) {
    return on(full, ProblemCode.NO_INVENTORY, Phrase.SEE_NIGHTS.with());
  }

  static Answer roomOccupied(List<RoomTypeNight> taken) {
    return on(taken, ProblemCode.ROOM_OCCUPIED, Phrase.ROOM_OCCUPIED_ON_NIGHTS.with());
  }

  static InvalidRequest inPast(LocalDate today) {
    return new InvalidRequest("from", FieldCode.IN_THE_PAST, Phrase.MUST_NOT_BE_BEFORE.with(today));
  }

  private static Answer on(List<RoomTypeNight> nights, ProblemCode code, Message detail) {
    return Answer.problem(
        Problem.of(code, detail)
            .withNights(
                nights.stream()
                    .map(night ->
                        new Night(night.type().value().toString(), night.night().toString()))
                    .toList()));
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
