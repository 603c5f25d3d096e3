package org.roombooking.http.server;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.roombooking.http.pipeline.Renderer;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what no route got to see: heads that cannot be read, targets that are refused. */
final class ProblemErrors implements Request.Handler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemErrors.class);

  private final Renderer renderer = new Renderer();

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var problem = problem(status(request, response), request);
    StandardHeaders.put(response.getHeaders(), request);
    response.setStatus(problem.code().status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Renderer.PROBLEM_TYPE);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    var path = String.valueOf(request.getHttpURI().getPath());
    var body = renderer.problemText(problem, path, StandardHeaders.requestId(request));
    Content.Sink.write(response, true, body, callback);
    return true;
  }

  private static int status(Request request, Response response) {
    return request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException e
        ? e.getCode()
        : response.getStatus();
  }

  private static Problem problem(int status, Request request) {
    return switch (status) {
      case 404 -> Problem.of(ProblemCode.NOT_FOUND, "There is nothing at this path.");
      case 408 -> Problem.of(ProblemCode.REQUEST_TIMEOUT, "The request did not arrive in time.");
      case 413 -> Problem.of(ProblemCode.BODY_TOO_LARGE, "The body is larger than is taken here.");
      case 414 -> Problem.of(ProblemCode.URI_TOO_LONG, "The target is longer than is taken here.");
      case 431 ->
          Problem.of(ProblemCode.HEADERS_TOO_LARGE, "The head is larger than is taken here.");
      case 503 ->
          Problem.of(ProblemCode.UNAVAILABLE, "The server is stopping.")
              .withHeader("Retry-After", "1");
      default -> status < 500 || status == 505 ? malformed() : unexpected(request);
    };
  }

  private static Problem malformed() {
    return Problem.of(ProblemCode.MALFORMED_REQUEST, "The request is not correct HTTP.");
  }

  private static Problem unexpected(Request request) {
    if (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable cause) {
      LOG.error("A request failed outside its route", cause);
    }
    return Problem.of(ProblemCode.UNEXPECTED, "Something broke on our side. It has been noted.");
  }
}
