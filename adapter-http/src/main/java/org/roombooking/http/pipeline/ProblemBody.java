package org.roombooking.http.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.roombooking.http.language.Message;
import org.roombooking.http.problem.FieldError;
import org.roombooking.http.problem.Night;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.Reason;

/** A problem as {@code application/problem+json} shows it. */
record ProblemBody(
    String type,
    Message title,
    int status,
    Message detail,
    String instance,
    String code,
    String requestId,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Reason> reasons,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Night> nights) {

  static ProblemBody of(Problem problem, String instance, String requestId) {
    return new ProblemBody(
        problem.code().type(),
        problem.code().title(),
        problem.code().status(),
        problem.detail(),
        instance,
        problem.code().name(),
        requestId,
        problem.errors(),
        problem.reasons(),
        problem.nights());
  }
}
