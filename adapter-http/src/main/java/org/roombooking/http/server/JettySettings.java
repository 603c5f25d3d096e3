package org.roombooking.http.server;

import io.javalin.config.JettyConfig;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Makes of the server beneath what {@link ServerLimits} promises. */
final class JettySettings {

  private static final int WAITING_TO_BE_ACCEPTED = 1024;

  private final ServerLimits limits;
  private final Traffic traffic;
  private final ProblemErrors errors = new ProblemErrors();

  JettySettings(ServerLimits limits, Traffic traffic) {
    this.limits = limits;
    this.traffic = traffic;
  }

  void apply(JettyConfig jetty) {
    jetty.threadPool = threads();
    jetty.modifyHttpConfiguration(this::http);
    jetty.modifyServer(this::server);
    jetty.addConnector((server, http) -> connector(server, http, jetty));
  }

  // Selectors stay on their own few threads; every request runs on a virtual one.
  private static QueuedThreadPool threads() {
    var threads = new QueuedThreadPool();
    threads.setName("http");
    threads.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("http-request-", 0).factory()));
    return threads;
  }

  private void http(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(limits.headBytes());
  }

  private void server(Server server) {
    server.setErrorHandler(errors);
    server.setRequestLog(traffic);
    server.setStopTimeout(limits.stop().toMillis());
    server.insertHandler(new GracefulHandler());
    server.insertHandler(new Arrivals());
    server.insertHandler(new Entrance(new TargetGuard(limits.uriBytes())));
  }

  private ServerConnector connector(Server server, HttpConfiguration http, JettyConfig jetty) {
    var connector = new WatchedConnector(server, http);
    connector.setHost(jetty.host);
    connector.setPort(jetty.port);
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setAcceptQueueSize(WAITING_TO_BE_ACCEPTED);
    connector.addBean(new Deadlines(connector, limits));
    server.addBean(new NetworkConnectionLimit(limits.maxConnections(), connector));
    return connector;
  }
}
