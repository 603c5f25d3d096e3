package org.roombooking.http.property.facility;

import org.roombooking.domain.property.facility.FacilityId;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about facilities are told. */
final class FacilityProblems {

  private FacilityProblems() {}

  static Answer notFound(FacilityId facility) {
    return problem(
        ProblemCode.FACILITY_NOT_FOUND, "There is no facility %s.".formatted(facility.value()));
  }

  static Answer nameTaken(String name) {
    return problem(
        ProblemCode.FACILITY_NAME_TAKEN, "The hotel has a facility \"%s\".".formatted(name));
  }

  static Answer tooMany(int atMost) {
    return problem(
        ProblemCode.TOO_MANY_FACILITIES, "A hotel has at most %d facilities.".formatted(atMost));
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
