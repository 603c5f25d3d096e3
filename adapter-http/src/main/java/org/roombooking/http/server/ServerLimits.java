package org.roombooking.http.server;

import java.time.Duration;

/**
 * What one client may ask of the server.
 *
 * @param bodyBytes the largest JSON body
 * @param headBytes the largest request head: request line and headers
 * @param uriBytes the longest request target
 * @param maxConnections more wait until one of these is closed
 * @param idle how long a connection may be silent
 * @param headDeadline from the first byte of a request to the end of its head
 * @param bodyDeadline from the moment a body is wanted to its end
 * @param drain how long requests are still taken after the readiness check began to fail
 * @param stop how long requests in flight may take to be answered when the server stops
 */
public record ServerLimits(
    int bodyBytes,
    int headBytes,
    int uriBytes,
    int maxConnections,
    Duration idle,
    Duration headDeadline,
    Duration bodyDeadline,
    Duration drain,
    Duration stop) {

  public static final ServerLimits USUAL =
      new ServerLimits(
          64 * 1024,
          16 * 1024,
          8 * 1024,
          4096,
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ZERO,
          Duration.ofSeconds(20));
}
