package org.roombooking.bootstrap.service;

import java.util.List;
import java.util.stream.Stream;
import org.roombooking.http.operations.DocumentRoutes;
import org.roombooking.http.operations.HealthCheck;
import org.roombooking.http.operations.HealthRoutes;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;
import org.roombooking.http.server.Draining;

/** What whoever runs the service asks it, and how it describes itself. */
final class OperationsRoutes {

  private OperationsRoutes() {}

  static List<Route> over(Draining draining, List<HealthCheck> checks) {
    return Stream.<Routes>of(new HealthRoutes(draining, checks), new DocumentRoutes())
        .flatMap(routes -> routes.routes().stream())
        .toList();
  }
}
