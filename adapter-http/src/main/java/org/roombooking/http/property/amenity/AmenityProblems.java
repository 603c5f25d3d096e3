package org.roombooking.http.property.amenity;

import org.roombooking.domain.property.amenity.AmenityId;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about amenities are told. */
final class AmenityProblems {

  private AmenityProblems() {}

  static Answer notFound(AmenityId amenity) {
    return problem(
        ProblemCode.AMENITY_NOT_FOUND, "There is no amenity %s.".formatted(amenity.value()));
  }

  static Answer nameTaken(String name) {
    return problem(
        ProblemCode.AMENITY_NAME_TAKEN, "The room type has an amenity \"%s\".".formatted(name));
  }

  static Answer tooMany(int atMost) {
    return problem(
        ProblemCode.TOO_MANY_AMENITIES, "A room type has at most %d amenities.".formatted(atMost));
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
