package org.roombooking.http;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.property.image.InMemoryImageFiles;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.SettableClock;
import org.roombooking.application.testing.UseCases;
import org.roombooking.http.access.Registration;
import org.roombooking.http.assignment.RoomPlanRoutes;
import org.roombooking.http.pipeline.ClientAddresses;
import org.roombooking.http.pipeline.Pipeline;
import org.roombooking.http.pipeline.Replays;
import org.roombooking.http.route.Places;
import org.roombooking.http.route.Route;
import org.roombooking.http.server.ApiServer;
import org.roombooking.http.server.Draining;
import org.roombooking.http.server.ServerLimits;

/**
 * The whole service over real HTTP, its ports in memory. It is noon of 2030-06-01 in Bangkok until
 * the clock is set.
 */
public final class Service implements AutoCloseable {

  public static final Instant NOON = Instant.parse("2030-06-01T05:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private final Ports ports = InMemoryPorts.create();
  private final UseCases useCases = new UseCases(ports, clock);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Description description = new Description();
  private final ApiServer server;

  private Service(Registration registration, Places plans) {
    var pipeline =
        new Pipeline(
            useCases.authenticateCaller()::handle,
            new Replays(useCases.idempotentRequests()::handle, new byte[] {1, 2, 3}),
            ServerLimits.USUAL.bodyBytes(),
            ClientAddresses.ofConnections());
    this.server =
        new ApiServer(
            ServerLimits.USUAL,
            AllRoutes.over(useCases, registration, plans),
            pipeline,
            new SimpleMeterRegistry(),
            new Draining());
    server.start("127.0.0.1", 0);
  }

  public static Service start() {
    return startWith(Registration.OPEN);
  }

  public static Service startWith(Registration registration) {
    return new Service(registration, RoomPlanRoutes.places());
  }

  /** One that draws plans of rooms in these places. */
  public static Service startWith(Places plans) {
    return new Service(Registration.OPEN, plans);
  }

  /** All routes of all features. */
  public static List<Route> allRoutes() {
    return AllRoutes.over(
        new UseCases(InMemoryPorts.create(), new SettableClock(NOON)),
        Registration.OPEN,
        RoomPlanRoutes.places());
  }

  public SettableClock clock() {
    return clock;
  }

  public UseCases useCases() {
    return useCases;
  }

  public Ports ports() {
    return ports;
  }

  public InMemoryImageFiles imageFiles() {
    return useCases.imageFiles();
  }

  /** A caller without credentials. */
  public Client anybody() {
    return client(Optional.empty());
  }

  /** A caller with this access token. */
  public Client withToken(String token) {
    return client(Optional.of(token));
  }

  /** A new user of this name, logged in. */
  public Client user(String name) {
    var credentials =
        """
        {"username": "%s", "password": "correct horse"}
        """
            .formatted(name);
    anybody().post("/api/v1/auth/register", credentials).assertStatus(201);
    var login = anybody().post("/api/v1/auth/login", credentials).assertStatus(200);
    return withToken(login.text("token"));
  }

  private Client client(Optional<String> token) {
    return new Client(http, URI.create("http://127.0.0.1:" + server.port()), token, description);
  }

  public void advanceBy(Duration duration) {
    clock.advanceBy(duration);
  }

  @Override
  public void close() {
    http.shutdownNow();
    server.stop();
  }
}
