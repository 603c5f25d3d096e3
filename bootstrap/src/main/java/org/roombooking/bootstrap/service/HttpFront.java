package org.roombooking.bootstrap.service;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.roombooking.bootstrap.settings.Settings;
import org.roombooking.bootstrap.wiring.ImageUseCases;
import org.roombooking.http.access.Registration;
import org.roombooking.http.operations.HealthCheck;
import org.roombooking.http.operations.Metrics;
import org.roombooking.http.operations.MetricsRoutes;
import org.roombooking.http.pipeline.ClientAddresses;
import org.roombooking.http.pipeline.Pipeline;
import org.roombooking.http.pipeline.Replays;
import org.roombooking.http.route.Route;
import org.roombooking.http.server.ApiServer;
import org.roombooking.http.server.Draining;
import org.roombooking.http.server.ServerLimits;

/** Everything that listens for requests. */
final class HttpFront implements AutoCloseable {

  private final Settings.Http settings;
  private final ServerLimits limits;
  private final Draining draining = new Draining();
  private final Metrics metrics = new Metrics();
  private final Clock clock;
  private final Pipeline pipeline;
  private final ApiServer api;
  private Optional<ApiServer> metricsServer = Optional.empty();

  HttpFront(Settings settings, UseCases useCases, ImageUseCases images, Store store, Clock clock) {
    this.settings = settings.http();
    this.limits = limits(settings.http());
    this.pipeline = pipeline(settings, useCases);
    this.clock = clock;
    this.api = server(routes(settings, useCases, images, store));
  }

  /** Listens, and returns where. */
  URI start() {
    api.start(settings.host(), settings.port());
    if (settings.metrics() instanceof Settings.Http.Metrics.OwnPort(int port)) {
      startMetrics(port);
    }
    return URI.create("http://localhost:" + api.port());
  }

  /** Shows how the copy for searches in cities is. */
  void measure(CityFollower cities) {
    metrics.show("city.copy.hotels", "Hotels in the copy for searches in cities", cities::hotels);
    metrics.show("city.copy.bytes", "What that copy takes at the most", cities::bytes);
    metrics.show(
        "city.copy.lag.milliseconds",
        "How old that copy is; less than 0 while it is not complete",
        cities::lagMillis);
  }

  private void startMetrics(int port) {
    var server = server(new MetricsRoutes(metrics).routes());
    server.start(settings.host(), port);
    metricsServer = Optional.of(server);
  }

  @Override
  public void close() {
    api.stop();
    metricsServer.ifPresent(ApiServer::stop);
    metrics.close();
  }

  private ApiServer server(List<Route> routes) {
    return new ApiServer(limits, routes, pipeline, metrics.registry(), draining);
  }

  private Pipeline pipeline(Settings all, UseCases useCases) {
    return new Pipeline(
        useCases.access().authenticateCaller()::handle,
        new Replays(
            useCases.idempotentRequests()::handle, Secrets.of(all.access()).fingerprintKey()),
        limits.bodyBytes(),
        new ClientAddresses(settings.trustedProxies()));
  }

  private List<Route> routes(Settings all, UseCases useCases, ImageUseCases images, Store store) {
    var registration = all.access().registrationEnabled() ? Registration.OPEN : Registration.CLOSED;
    var checks = List.of(new HealthCheck("database", store::answers));
    var routes =
        new ArrayList<>(
            ApiRoutes.over(
                registration,
                useCases.access(),
                useCases.member(),
                useCases.property(),
                useCases.pricing(),
                useCases.amenity(),
                images,
                useCases.inventory(),
                useCases.booking(),
                useCases.amendment(),
                clock));
    routes.addAll(OperationsRoutes.over(draining, checks));
    if (settings.metrics() instanceof Settings.Http.Metrics.BesideTheApi) {
      routes.addAll(new MetricsRoutes(metrics).routes());
    }
    return routes;
  }

  private static ServerLimits limits(Settings.Http settings) {
    var usual = ServerLimits.USUAL;
    return new ServerLimits(
        settings.bodyLimit(),
        usual.headBytes(),
        usual.uriBytes(),
        settings.maxConnections(),
        usual.idle(),
        usual.headDeadline(),
        settings.requestTimeout(),
        settings.drainTime(),
        settings.stopTimeout());
  }
}
