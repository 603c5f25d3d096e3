package org.roombooking.http.server;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Accepts connections and keeps an eye on each. */
final class WatchedConnector extends ServerConnector {

  private final LingeringClose lingering = new LingeringClose();

  WatchedConnector(Server server, HttpConfiguration http) {
    super(server, new HttpConnectionFactory(http));
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    var connection = new WatchedConnection(channel, selector, key, getScheduler(), lingering);
    connection.setIdleTimeout(getIdleTimeout());
    return connection;
  }
}
