package org.roombooking.http.route;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.audit.Origin;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.version.Version;
import org.roombooking.http.json.JsonReader;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.MalformedRequest;
import org.roombooking.http.text.Format;
import org.roombooking.http.text.Parsed;

/**
 * What a handler reads. Everything here is checked: a value that does not fit never reaches the
 * handler, the client gets 400 or 422 with all its mistakes instead.
 */
public final class Request {

  private final Received received;
  private final Route route;
  private final Query query;
  private final @Nullable Caller caller;
  private final JsonReader json;

  /** Reads the query at once, so that a wrong one is refused before the handler begins. */
  public Request(Received received, Route route, Optional<Caller> caller, JsonReader json) {
    this.received = received;
    this.route = route;
    this.query = Query.parse(received.query(), route.parameters());
    this.caller = caller.orElse(null);
    this.json = json;
  }

  public String requestId() {
    return received.id();
  }

  /** The path as the client sent it. */
  public String path() {
    return received.path();
  }

  /** Where the request comes from. */
  public String clientAddress() {
    return received.clientAddress();
  }

  /** What the request and its client say of themselves. */
  public Origin origin() {
    return received.origin();
  }

  /** Whoever sent the request; there is one on every route that is not public. */
  public Caller caller() {
    if (caller == null) {
      throw new IllegalStateException("nobody is signed in on " + route.path());
    }
    return caller;
  }

  public UUID pathId(String name) {
    return switch (Format.id().parse(pathText(name))) {
      case Parsed.Value<UUID>(UUID id) -> id;
      case Parsed.Refused<UUID> refused ->
          throw new MalformedRequest(Phrase.PATH_NOT_UUID.with(name));
    };
  }

  /** A path parameter as text; the caller decides what fits. */
  public String pathText(String name) {
    var text = received.pathValues().get(name);
    if (text == null) {
      throw new IllegalStateException(route.path() + " has no parameter " + name);
    }
    return text;
  }

  /** The value of a parameter that the route declares. */
  public <V> V query(Parameter<V> parameter) {
    return query.get(parameter);
  }

  public PageRequest page() {
    int limit = query.get(Paging.LIMIT).orElse(route.usualLimit());
    return new PageRequest(query.get(Paging.PAGE), limit);
  }

  /** The body, as a record whose constraints hold. */
  public <T> T body(Class<T> type) {
    JsonMediaType.require(received);
    var bytes = received.body().bytes();
    if (bytes.length == 0) {
      throw new MalformedRequest(Phrase.BODY_NEEDED.with());
    }
    JsonMediaType.requireDeclared(received);
    return json.read(bytes, type);
  }

  /** The body where there may be none. */
  public <T> Optional<T> optionalBody(Class<T> type) {
    JsonMediaType.require(received);
    return received.body().bytes().length == 0 ? Optional.empty() : Optional.of(body(type));
  }

  /** The one file of a form, on a route that takes one; any bytes, whatever they claim to be. */
  public byte[] file() {
    return route.file(received).orElseThrow();
  }

  /** Refuses a body that says anything, where there is nothing to say; {@code {}} is fine. */
  public void noBody() {
    optionalBody(Nothing.class);
  }

  private record Nothing() {}

  /** The version the client last saw, if it asks that nothing has changed since. */
  public Optional<Version> ifMatch() {
    return received.header("If-Match").flatMap(EntityTags::version);
  }

  /** For the links of a list: the parameters of this request, but of another page. */
  String linkTo(int page) {
    return PageLinks.target(received.path(), query.given(), Paging.PAGE, String.valueOf(page));
  }

  /** The same request with another value of one parameter. */
  String linkTo(Parameter<?> changed, String value) {
    return PageLinks.target(received.path(), query.given(), changed, value);
  }
}
