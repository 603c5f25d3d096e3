package org.roombooking.http.property.amenity;

import org.roombooking.domain.property.amenity.AmenityId;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about amenities are told. */
final class AmenityProblems {

  private AmenityProblems() {}

  static Answer notFound(AmenityId amenity) {
    return problem(ProblemCode.AMENITY_NOT_FOUND, Phrase.NO_AMENITY.with(amenity.value()));
  }

  static Answer nameTaken(String name) {
    return problem(ProblemCode.AMENITY_NAME_TAKEN, Phrase.AMENITY_NAME_TAKEN.with(name));
  }

  static Answer tooMany(int atMost) {
    return problem(ProblemCode.TOO_MANY_AMENITIES, Phrase.AMENITY_LIMIT.with(atMost));
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
