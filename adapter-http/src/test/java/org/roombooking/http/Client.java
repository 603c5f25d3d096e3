package org.roombooking.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody who calls the service, and holds each answer to its description.
 *
 * @param token the access token they call with
 */
public record Client(HttpClient http, URI base, Optional<String> token, Description description) {

  public Reply get(String target, String... headers) {
    return send("GET", target, request(target, headers).GET());
  }

  /** Posts nothing at all. */
  public Reply post(String target) {
    return send("POST", target, request(target).POST(BodyPublishers.noBody()));
  }

  public Reply post(String target, String json, String... headers) {
    return sendJson("POST", target, json, headers);
  }

  public Reply patch(String target, String json, String... headers) {
    return sendJson("PATCH", target, json, headers);
  }

  public Reply sendJson(String method, String target, String json, String... headers) {
    var request = request(target, headers).header("Content-Type", "application/json");
    return send(method, target, request.method(method, BodyPublishers.ofString(json)));
  }

  /** Posts a form with this file, and a name for it that is not to be used. */
  public Reply postFile(String target, byte[] file, String... headers) {
    var form = Form.of("image/jpeg", file);
    var request = request(target, headers).header("Content-Type", Form.TYPE);
    return send("POST", target, request.POST(BodyPublishers.ofByteArray(form)));
  }

  public Reply delete(String target) {
    return send("DELETE", target, request(target).DELETE());
  }

  /** Any request, but for the token, which is the client's. */
  public Reply send(String method, String target, HttpRequest.Builder request) {
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      description.assertSays(method, target, response);
      return new Reply(method, target, response);
    } catch (IOException e) {
      throw new AssertionError("no answer to " + method + " " + target, e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  public HttpRequest.Builder request(String target, String... headers) {
    var request = HttpRequest.newBuilder(base.resolve(target)).timeout(Duration.ofSeconds(20));
    return headers.length == 0 ? request : request.headers(headers);
  }
}
