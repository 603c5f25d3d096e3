package org.roombooking.http.property.facility;

import org.roombooking.domain.property.facility.FacilityId;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about facilities are told. */
final class FacilityProblems {

  private FacilityProblems() {}

  static Answer notFound(FacilityId facility) {
    return problem(ProblemCode.FACILITY_NOT_FOUND, Phrase.NO_FACILITY.with(facility.value()));
  }

  static Answer nameTaken(String name) {
    return problem(ProblemCode.FACILITY_NAME_TAKEN, Phrase.FACILITY_NAME_TAKEN.with(name));
  }

  static Answer tooMany(int atMost) {
    return problem(ProblemCode.TOO_MANY_FACILITIES, Phrase.FACILITY_LIMIT.with(atMost));
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
