package org.roombooking.http.server;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes connections whose last answer is given, once the client has heard it. A connection closed
 * while its client still sends is reset, and a client that is reset loses the answer that said why
 * (RFC 9112, 9.6). What it still sends is thrown away, for a while.
 */
final class LingeringClose {

  private static final Logger LOG = LoggerFactory.getLogger(LingeringClose.class);

  private static final int AT_ONCE = 256;
  private static final int MOST_BYTES = 1 << 20;
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final Semaphore places = new Semaphore(AT_ONCE);

  /**
   * Closes the channel when the client does, or has sent or taken too much. The key must be the
   * only one of the channel.
   *
   * @return false if too many are waited for already, and nothing was done
   */
  boolean take(SocketChannel channel, SelectionKey key) {
    if (!places.tryAcquire()) {
      return false;
    }
    // From here on the channel is read by a thread of its own, not by the selector.
    key.cancel();
    Thread.ofVirtual().name("http-closing").start(() -> closeAfterClient(channel));
    return true;
  }

  private void closeAfterClient(SocketChannel channel) {
    try (channel) {
      channel.configureBlocking(true);
      throwAway(channel);
    } catch (IOException e) {
      LOG.debug("A client did not close its connection as it should", e);
    } finally {
      places.release();
    }
  }

  private static void throwAway(SocketChannel channel) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    var input = channel.socket().getInputStream();
    var bytes = new byte[8192];
    for (int taken = 0; taken < MOST_BYTES; ) {
      long leftMillis = (end - System.nanoTime()) / 1_000_000;
      if (leftMillis <= 0) {
        return;
      }
      channel.socket().setSoTimeout((int) leftMillis);
      int read = input.read(bytes);
      if (read < 0) {
        return;
      }
      taken += read;
    }
  }
}
