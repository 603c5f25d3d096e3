package org.roombooking.http.pipeline;

import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import org.roombooking.application.property.image.FilesUnavailable;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.MalformedRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.RefusedRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client is told of each thing that can be thrown. This is the whole list: whatever is not
 * named here is our mistake, is logged, and is told to nobody.
 */
public final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private Faults() {}

  public static Problem problem(Throwable thrown) {
    return switch (thrown) {
      case MalformedRequest e -> e.problem();
      case InvalidRequest e -> e.problem();
      case RefusedRequest e -> e.problem();
      case FilesUnavailable e -> filesUnavailable(e);
      case Transactions.Unavailable e -> databaseUnavailable(e);
      case MethodNotAllowedResponse e ->
          Problem.of(ProblemCode.METHOD_NOT_ALLOWED, Phrase.METHOD_NOT_TAKEN.with());
      case HttpResponseException e when e.getStatus() == 404 ->
          Problem.of(ProblemCode.NOT_FOUND, Phrase.NOTHING_HERE.with());
      default -> unexpected(thrown);
    };
  }

  private static Problem filesUnavailable(FilesUnavailable thrown) {
    LOG.warn("The files of images cannot be reached", thrown);
    return Problem.of(ProblemCode.UNAVAILABLE, Phrase.IMAGES_UNREACHABLE.with())
        .withHeader("Retry-After", "5");
  }

  private static Problem databaseUnavailable(Transactions.Unavailable thrown) {
    LOG.warn("The database has no connection to spare", thrown);
    return Problem.of(ProblemCode.UNAVAILABLE, Phrase.TOO_BUSY.with())
        .withHeader("Retry-After", "1");
  }

  private static Problem unexpected(Throwable thrown) {
    LOG.error("A request failed", thrown);
    return Problem.of(ProblemCode.UNEXPECTED, Phrase.BROKE.with());
  }
}
