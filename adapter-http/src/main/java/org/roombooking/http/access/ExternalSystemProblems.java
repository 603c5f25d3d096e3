package org.roombooking.http.access;

import java.util.List;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.http.language.Message;
import org.roombooking.http.language.Phrase;
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
        ProblemCode.EXTERNAL_SYSTEM_NOT_FOUND, Phrase.NO_EXTERNAL_SYSTEM.with(system.value()));
  }

  static Answer nameTaken(String name) {
    return problem(
        ProblemCode.EXTERNAL_SYSTEM_NAME_TAKEN, Phrase.EXTERNAL_SYSTEM_NAME_TAKEN.with(name));
  }

  public static Answer suspended(ExternalSystemId system) {
    return problem(
        ProblemCode.EXTERNAL_SYSTEM_SUSPENDED,
        Phrase.EXTERNAL_SYSTEM_SUSPENDED.with(system.value()));
  }

  /** The system was named by a field of the request. */
  public static Answer unknown(ExternalSystemId system) {
    var error =
        new FieldError(
            "external_system_id",
            FieldCode.UNKNOWN_VALUE,
            Phrase.MUST_BE_YOUR_EXTERNAL_SYSTEM.with());
    return Answer.problem(
        Problem.of(
                ProblemCode.UNKNOWN_EXTERNAL_SYSTEM,
                Phrase.NO_EXTERNAL_SYSTEM_OF_YOURS.with(system.value()))
            .withErrors(List.of(error)));
  }

  private static Answer problem(ProblemCode code, Message detail) {
    return Answer.problem(Problem.of(code, detail));
  }
}
