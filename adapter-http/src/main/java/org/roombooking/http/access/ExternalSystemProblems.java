package org.roombooking.http.access;

import java.util.List;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Answer;

/** How the refusals about external systems are told. */
public final class ExternalSystemProblems {

  private ExternalSystemProblems() {}

  static Answer notFound(ExternalSystemId system) {
    return problem(
        ProblemCode.EXTERNAL_SYSTEM_NOT_FOUND,
        "There is no external system %s.".formatted(system.value()));
  }

  static Answer nameTaken(String name) {
    return problem(
        ProblemCode.EXTERNAL_SYSTEM_NAME_TAKEN,
        "You have an external system \"%s\".".formatted(name));
  }

  public static Answer suspended(ExternalSystemId system) {
    return problem(
        ProblemCode.EXTERNAL_SYSTEM_SUSPENDED,
        "Nothing can be done in the name of the external system %s at present."
            .formatted(system.value()));
  }

  /** The system was named by a field of the request. */
  public static Answer unknown(ExternalSystemId system) {
    var error =
        new FieldError(
            "external_system_id", FieldCode.UNKNOWN_VALUE, "must be one of your external systems");
    return Answer.problem(
        Problem.of(
                ProblemCode.UNKNOWN_EXTERNAL_SYSTEM,
                "You have no external system %s.".formatted(system.value()))
            .withErrors(List.of(error)));
  }

  private static Answer problem(ProblemCode code, String detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
