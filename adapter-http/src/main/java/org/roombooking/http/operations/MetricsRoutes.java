package org.roombooking.http.operations;

import java.util.List;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.route.Routes;

/** The measurements, for Prometheus to fetch; on the API's port or on one of their own. */
public final class MetricsRoutes implements Routes {

  private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

  private final Metrics metrics;

  public MetricsRoutes(Metrics metrics) {
    this.metrics = metrics;
  }

  @Override
  public List<Route> routes() {
    return List.of(Route.get("/metrics", Access.PUBLIC, this::all));
  }

  private Answer all(Request request) {
    return Answer.text(PROMETHEUS_TEXT, metrics.text()).withHeader("Cache-Control", "no-store");
  }
}
