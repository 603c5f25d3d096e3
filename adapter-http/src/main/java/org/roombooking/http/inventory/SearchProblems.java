package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals of the search are told. */
final class SearchProblems {

  private SearchProblems() {}

  static Answer endsBeforeStart(LocalDate start, LocalDate end) {
    return departure(
        "end_date",
        ProblemCode.INVALID_REQUEST,
        "The stay would end on %s, before it begins on %s.".formatted(end, start),
        FieldCode.NOT_AFTER,
        "must not be before " + start);
  }

  static Answer stayTooLong(String field, int maxNights) {
    return departure(
        field,
        ProblemCode.STAY_TOO_LONG,
        "Stays are at most %d nights long.".formatted(maxNights),
        FieldCode.TOO_LARGE,
        "must be at most %d nights after the start".formatted(maxNights));
  }

  private static Answer departure(
      String field, ProblemCode code, String detail, FieldCode fieldCode, String message) {
    var error = new FieldError(field, fieldCode, message);
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }
}
