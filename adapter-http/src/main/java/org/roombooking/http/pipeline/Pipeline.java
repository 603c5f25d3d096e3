package org.roombooking.http.pipeline;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Collections;
import java.util.Optional;
import org.roombooking.http.json.JsonReader;
import org.roombooking.http.language.Language;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.HttpMethod;
import org.roombooking.http.route.Received;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;

/** The way of every request: who calls, what it asks, whether it was here before, its answer. */
public final class Pipeline {

  /** Under this name the route's path pattern is kept with the request, for logs and metrics. */
  public static final String ROUTE = "org.roombooking.http.route";

  private final Authentication authentication;
  private final Replays replays;
  private final JsonReader json = JsonReader.create();
  private final Renderer renderer = new Renderer();
  private final Uploads uploads = new Uploads();
  private final int bodyLimit;
  private final ClientAddresses addresses;

  /** Bodies in JSON may have {@code bodyLimit} bytes. */
  public Pipeline(CallerFinder callers, Replays replays, int bodyLimit, ClientAddresses addresses) {
    this.authentication = new Authentication(callers);
    this.replays = replays;
    this.bodyLimit = bodyLimit;
    this.addresses = addresses;
  }

  /** Answers a request that matched a route. */
  public void handle(Route route, Context context) {
    context.req().setAttribute(ROUTE, route.path());
    try {
      handleMatched(route, context);
    } catch (Error e) { // Exceptions are mapped by the router; for errors it has no mapping.
      fail(e, context);
    }
  }

  private void handleMatched(Route route, Context context) {
    var received = received(route, context);
    var caller = authentication.caller(route.access(), received);
    var request = new Request(received, route, caller, json);
    var answer =
        uploads.take(
            route,
            () -> replays.answer(route, received, caller, () -> answer(route, request, received)));
    send(answer, Caching.of(route), context);
  }

  private Rendered answer(Route route, Request request, Received received) {
    var answer = route.handler().handle(request);
    var needed = route.method() == HttpMethod.GET ? needed(answer, received) : answer;
    var language = Language.preferred(received.headers().all(Renderer.ACCEPT_LANGUAGE));
    return renderer.render(needed, received.path(), received.id(), language);
  }

  private static Answer needed(Answer answer, Received received) {
    var unknown = received.header("If-None-Match").map(answer::unlessKnown).orElse(answer);
    return received.method().equals("GET")
        ? received
            .header("Range")
            .map(range -> unknown.part(range, received.header("If-Range")))
            .orElse(unknown)
        : unknown;
  }

  /** Answers a request that something was thrown for. */
  public void fail(Throwable thrown, Context context) {
    send(Answer.problem(Faults.problem(thrown)), context);
  }

  /** Answers a request for a path that has routes, but none with this method. */
  public void otherMethod(MethodNotAllowedResponse thrown, Context context) {
    var allowed = String.join(", ", thrown.getDetails().values()) + ", OPTIONS";
    var answer =
        context.method().equals(HandlerType.OPTIONS)
            ? Answer.noContent()
            : Answer.problem(Faults.problem(thrown));
    send(answer.withHeader("Allow", allowed), context);
  }

  private void send(Answer answer, Context context) {
    var accepted = Collections.list(context.req().getHeaders(Renderer.ACCEPT_LANGUAGE));
    var rendered =
        renderer.render(answer, context.path(), requestId(context), Language.preferred(accepted));
    send(rendered, Caching.NEVER, context);
  }

  private static void send(Rendered answer, Caching caching, Context context) {
    var response = context.res();
    Leftover.take(context.req(), response);
    response.setStatus(answer.status());
    response.setContentType(null);
    response.setHeader("Cache-Control", caching.header(answer.status()));
    answer.headers().forEach(response::setHeader);
    if (answer.status() != 204 && answer.status() != 304) {
      response.setContentLength(answer.body().length);
      context.result(answer.body());
    }
  }

  private Received received(Route route, Context context) {
    var request = context.req();
    return new Received(
        requestId(context),
        request.getMethod(),
        request.getRequestURI(),
        Optional.ofNullable(request.getQueryString()).orElse(""),
        context.pathParamMap(),
        addresses.of(request),
        name -> Collections.list(request.getHeaders(name)),
        new BodyOnDemand(request, route.bodyLimit(bodyLimit)));
  }

  private static String requestId(Context context) {
    return String.valueOf(context.req().getAttribute(RequestId.ATTRIBUTE));
  }
}
