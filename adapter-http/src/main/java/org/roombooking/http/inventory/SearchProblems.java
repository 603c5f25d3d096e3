package org.roombooking.http.inventory;

import java.time.LocalDate;
import java.util.List;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
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
        Phrase.ENDS_BEFORE_START.with(end, start),
        FieldCode.NOT_AFTER,
        Phrase.MUST_NOT_BE_BEFORE.with(start));
  }

  static Answer stayTooLong(String field, int maxNights) {
    return departure(
        field,
        ProblemCode.STAY_TOO_LONG,
        Phrase.STAY_LIMIT.with(maxNights),
        FieldCode.TOO_LARGE,
        Phrase.MUST_BE_WITHIN_NIGHTS_AFTER_START.with(maxNights));
  }

  private static Answer departure(
      String field, ProblemCode code, Message detail, FieldCode fieldCode, Message message) {
    var error = new FieldError(field, fieldCode, message);
    return Answer.problem(Problem.of(code, detail).withErrors(List.of(error)));
  }
}
