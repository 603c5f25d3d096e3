package org.roombooking.http.operations;

import java.util.List;
import java.util.stream.Stream;
import org.roombooking.http.operations.HealthResponse.Check;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;
import org.roombooking.http.server.Draining;

/**
 * Whether the process lives, and whether it should get work. A process that is not ready is left
 * alone until it is; one that does not live is killed, so liveness asks for nothing outside it.
 */
public final class HealthRoutes implements Routes {

  private final Draining draining;
  private final List<HealthCheck> checks;

  public HealthRoutes(Draining draining, List<HealthCheck> checks) {
    this.draining = draining;
    this.checks = List.copyOf(checks);
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/health/live", Access.PUBLIC, HealthRoutes::live),
        Route.get("/health/ready", Access.PUBLIC, this::ready));
  }

  private static Answer live(Request request) {
    return answer(HealthResponse.of(List.of()));
  }

  private Answer ready(Request request) {
    var accepting = new Check("accepting", HealthResponse.status(!draining.hasBegun()));
    var others =
        checks.stream()
            .map(check -> new Check(check.name(), HealthResponse.status(check.passes())));
    return answer(HealthResponse.of(Stream.concat(Stream.of(accepting), others).toList()));
  }

  private static Answer answer(HealthResponse health) {
    return Answer.ok(health)
        .withStatus(health.status().equals("up") ? 200 : 503)
        .withHeader("Cache-Control", "no-store");
  }
}
