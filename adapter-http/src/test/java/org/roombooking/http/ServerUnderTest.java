package org.roombooking.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.roombooking.application.access.Caller;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.access.UserId;
import org.roombooking.http.pipeline.ClientAddresses;
import org.roombooking.http.pipeline.Pipeline;
import org.roombooking.http.pipeline.Replays;
import org.roombooking.http.route.Route;
import org.roombooking.http.server.ApiServer;
import org.roombooking.http.server.Draining;
import org.roombooking.http.server.ServerLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real server on a free port, and a client for it. The access tokens {@code alice} and {@code
 * bob} are valid; a proxy on this machine is trusted; repeated requests are remembered as long as
 * the server lives.
 */
public final class ServerUnderTest implements AutoCloseable {

  public static final Caller ALICE = aCaller(1);
  public static final Caller BOB = aCaller(2);

  private static final Map<String, Caller> TOKENS = Map.of("alice", ALICE, "bob", BOB);
  private static final JsonMapper JSON = new JsonMapper();

  private final ApiServer server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private ServerUnderTest(
      ServerLimits limits, List<Route> routes, MeterRegistry meters, Draining draining) {
    var replays = new Replays(new RememberedRequests(), new byte[] {1, 2, 3});
    var pipeline =
        new Pipeline(
            token -> Optional.ofNullable(TOKENS.get(token)),
            replays,
            limits.bodyBytes(),
            new ClientAddresses(Set.of("127.0.0.1", "10.0.0.7", "2001:db8::7")));
    this.server = new ApiServer(limits, routes, pipeline, meters, draining);
    server.start("127.0.0.1", 0);
  }

  public static ServerUnderTest serving(Route... routes) {
    return serving(ServerLimits.USUAL, routes);
  }

  public static ServerUnderTest serving(ServerLimits limits, Route... routes) {
    return serving(limits, new SimpleMeterRegistry(), new Draining(), routes);
  }

  public static ServerUnderTest serving(
      ServerLimits limits, MeterRegistry meters, Draining draining, Route... routes) {
    return new ServerUnderTest(limits, List.of(routes), meters, draining);
  }

  private static Caller aCaller(long n) {
    return new Caller(new UserId(new UUID(0, n)), new SessionId(new UUID(1, n)));
  }

  public HttpRequest.Builder request(String target) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
        .timeout(Duration.ofSeconds(20));
  }

  public HttpResponse<String> get(String target, String... headers) {
    var request = request(target);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> postJson(String target, String body, String... headers) {
    var request =
        request(target)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  /** Sends these very bytes and reads until the server closes the connection. */
  public String raw(String request) {
    try (var socket = connect()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError("no answer", e);
    }
  }

  /** A connection that fails the test rather than wait for ever. */
  public Socket connect() throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  public static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  public static Optional<String> header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name);
  }

  /** The fields that a problem names, each with its code. */
  public static String errors(HttpResponse<String> response) {
    return json(response)
        .path("errors")
        .valueStream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .collect(Collectors.joining(", "));
  }

  public void stop() {
    server.stop();
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.stop();
  }
}
