package org.roombooking.http.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roombooking.domain.audit.Origin;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.MalformedRequest;

/**
 * A request as it arrived, before anything is made of it.
 *
 * @param path the path as sent
 * @param query the query as sent, empty if there was none
 * @param clientAddress where the connection comes from, whatever headers say
 * @param pathValues the decoded values of the path's parameters
 */
public record Received(
    String id,
    String method,
    String path,
    String query,
    Map<String, String> pathValues,
    String clientAddress,
    Headers headers,
    Body body) {

  public Received {
    pathValues = Map.copyOf(pathValues);
  }

  /** The values of a header, in the order sent. */
  @FunctionalInterface
  public interface Headers {
    List<String> all(String name);
  }

  /** The bytes of the body: read when first asked for, up to the server's limit, then kept. */
  @FunctionalInterface
  public interface Body {
    byte[] bytes();
  }

  /** What the request and its client say of themselves. */
  public Origin origin() {
    return Origin.of(headers.all("User-Agent").stream().findFirst(), id);
  }

  /** The value of a header that makes sense once only; two of them are malformed. */
  public Optional<String> header(String name) {
    var values = headers.all(name);
    if (values.size() > 1) {
      throw new MalformedRequest(Phrase.HEADER_REPEATED.with(name));
    }
    return values.stream().findFirst();
  }
}
