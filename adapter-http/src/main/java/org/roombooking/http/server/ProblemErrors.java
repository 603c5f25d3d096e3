package org.roombooking.http.server;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.roombooking.http.language.Language;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.pipeline.Renderer;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what no route got to see: heads that cannot be read, targets that are refused. */
final class ProblemErrors implements Request.Handler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemErrors.class);

  // What the server below makes up when it cannot read the target.
  private static final String UNREAD = "/badMessage";

  private final Renderer renderer = new Renderer();

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var problem = problem(status(request, response), request);
    StandardHeaders.put(response.getHeaders(), request);
    response.setStatus(problem.code().status());
    problem.headers().forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Renderer.PROBLEM_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    var id = StandardHeaders.requestId(request);
    var language = Language.preferred(request.getHeaders().getValuesList(Renderer.ACCEPT_LANGUAGE));
    Renderer.headers(language).forEach(response.getHeaders()::put);
    var body = renderer.problemText(problem, instance(request, problem), id, language);
    Content.Sink.write(response, true, body, callback);
    return true;
  }

  // A target that could not be read, or is too long to be told back, is told as the root.
  private static String instance(Request request, Problem problem) {
    var path = request.getHttpURI().getPath();
    return path == null || path.equals(UNREAD) || problem.code() == ProblemCode.URI_TOO_LONG
        ? "/"
        : path;
  }

  private static int status(Request request, Response response) {
    return request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException e
        ? e.getCode()
        : response.getStatus();
  }

  private static Problem problem(int status, Request request) {
    return switch (status) {
      case 404 -> Problem.of(ProblemCode.NOT_FOUND, Phrase.NOTHING_HERE.with());
      case 408 -> Problem.of(ProblemCode.REQUEST_TIMEOUT, Phrase.REQUEST_LATE.with());
      case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, Phrase.BODY_OVER_LIMIT.with());
      case 414 -> Problem.of(ProblemCode.URI_TOO_LONG, Phrase.TARGET_OVER_LIMIT.with());
      case 431 -> Problem.of(ProblemCode.HEADERS_TOO_LARGE, Phrase.HEAD_OVER_LIMIT.with());
      case 503 ->
          Problem.of(ProblemCode.UNAVAILABLE, Phrase.STOPPING.with())
              .withHeader("Retry-After", "1");
      default -> status < 500 || status == 505 ? malformed() : unexpected(request);
    };
  }

  private static Problem malformed() {
    return Problem.of(ProblemCode.MALFORMED_REQUEST, Phrase.NOT_CORRECT_HTTP.with());
  }

  private static Problem unexpected(Request request) {
    if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable cause) {
      LOG.error("A request failed outside its route", cause);
    }
    return Problem.of(ProblemCode.UNEXPECTED, Phrase.BROKE.with());
  }
}
