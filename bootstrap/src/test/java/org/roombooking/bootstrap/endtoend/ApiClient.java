package org.roombooking.bootstrap.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roombooking.http.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service as a caller does. */
public final class ApiClient {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final Map<String, String> headers;

  private ApiClient(URI service, Map<String, String> headers) {
    this.service = service;
    this.headers = Map.copyOf(headers);
  }

  public static ApiClient of(URI service) {
    return new ApiClient(service, Map.of());
  }

  /** An answer as it came. */
  public record Reply(int status, Map<String, List<String>> headers, String body) {

    JsonNode json() {
      return JSON.readTree(body);
    }

    public String text(String field) {
      return json().path(field).asString();
    }

    /** Status and problem code, {@code 409 NO_INVENTORY}; the status alone where all is well. */
    public String verdict() {
      return status < 400 ? Integer.toString(status) : status + " " + text("code");
    }
  }

  /** The same client with a new user who has logged in. */
  public ApiClient signedInAs(String username) {
    var credentials = Map.of("username", username, "password", "correct horse battery");
    post("/api/v1/auth/register", credentials);
    var token = post("/api/v1/auth/login", credentials).text("token");
    return new ApiClient(service, Map.of("Authorization", "Bearer " + token));
  }

  /** The same caller where the service answers now. */
  ApiClient at(URI elsewhere) {
    return new ApiClient(elsewhere, headers);
  }

  ApiClient with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new ApiClient(service, more);
  }

  public Reply get(String target) {
    return send(request(target).GET().build());
  }

  public Reply post(String target) {
    return send(request(target).POST(BodyPublishers.noBody()).build());
  }

  public Reply post(String target, Object body) {
    return sendJson("POST", target, body);
  }

  Reply put(String target, Object body) {
    return sendJson("PUT", target, body);
  }

  Reply patch(String target, Object body) {
    return sendJson("PATCH", target, body);
  }

  private Reply sendJson(String method, String target, Object body) {
    return send(
        request(target)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build());
  }

  /** Posts a form with this file. */
  public Reply postFile(String target, byte[] file) {
    return send(
        request(target)
            .header("Content-Type", Form.TYPE)
            .POST(BodyPublishers.ofByteArray(Form.of("image/jpeg", file)))
            .build());
  }

  public Reply delete(String target) {
    return send(request(target).DELETE().build());
  }

  /** The bytes of a file that is there. */
  byte[] getBytes(String target) {
    try {
      var response = http.send(request(target).GET().build(), BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.statusCode() + " for " + target);
      }
      return response.body();
    } catch (IOException e) {
      throw new NoAnswer(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String target) {
    var request = HttpRequest.newBuilder(service.resolve(target)).timeout(TIMEOUT);
    headers.forEach(request::header);
    return request;
  }

  private Reply send(HttpRequest request) {
    try {
      var response = http.send(request, BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new NoAnswer(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The service did not answer. Whether it did what was asked, the caller cannot know. */
  static final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoAnswer(Throwable cause) {
      super(cause);
    }
  }
}
