package org.roombooking.http.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How many log-ins from each address failed of late, at this process: {@value #MOST} at once, and
 * one more each time that {@link #EACH} has passed. Log-ins that succeed cost nothing.
 */
final class FailuresByAddress {

  static final int MOST = 50;

  static final Duration EACH = Duration.ofSeconds(10);

  /** Addresses are remembered for no longer than their failures count, and only so many. */
  private static final int ADDRESSES = 100_000;

  /** Whoever has one address of IPv6 has as many as they like that begin like it. */
  private static final int PREFIX_BYTES = 8;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(ADDRESSES)
          .expireAfterAccess(EACH.multipliedBy(MOST))
          .build();
  private final Clock clock;

  FailuresByAddress(Clock clock) {
    this.clock = clock;
  }

  /** How long this address is to wait, if it must. */
  Optional<Duration> delay(String address) {
    var left = bucket(address).estimateAbilityToConsume(1);
    return left.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(left.getNanosToWaitForRefill()));
  }

  /** Notes a failure. Those of log-ins that were under way together count even beyond the limit. */
  void failed(String address) {
    var unused = bucket(address).consumeIgnoringRateLimits(1);
  }

  private Bucket bucket(String address) {
    return buckets.get(network(address), network -> aBucket());
  }

  private Bucket aBucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(MOST).refillIntervally(1, EACH))
        .withCustomTimePrecision(new ClockTime(clock))
        .build();
  }

  // A literal address is read, never looked up.
  private static String network(String address) {
    try {
      return switch (InetAddress.getByName(address.replaceFirst("%.*$", ""))) {
        case Inet6Address six ->
            HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES));
        case InetAddress four -> four.getHostAddress();
      };
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("Not an address", e);
    }
  }

  private record ClockTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
