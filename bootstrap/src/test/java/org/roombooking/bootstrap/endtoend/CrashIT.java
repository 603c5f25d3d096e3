package org.roombooking.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roombooking.bootstrap.service.Store;
import org.roombooking.bootstrap.settings.Settings;

/**
 * The service and its whole database are killed under load, again and again, and started again on
 * the same data (Cause-And-Event).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrashIT {

  private static final int KILLS = 20;
  private static final int CALLERS = 12;
  private static final int ACKNOWLEDGED_BEFORE_KILL = 40;
  private static final int ROOMS = 40;
  private static final int PATIENCE_SECONDS = 60;

  @TempDir private Path data;

  /** What each caller was told, by the key it asked with. */
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  /** Keys of requests that got no answer: whether they were done, nobody knows yet. */
  private final Map<String, Integer> unanswered = new ConcurrentHashMap<>();

  private final AtomicInteger requests = new AtomicInteger();

  @Test
  void keeps_every_acknowledged_booking_and_books_nothing_twice() throws Exception {
    SmallHotel hotel;
    try (var service = ServiceProcess.startOn(data)) {
      hotel = SmallHotel.withRooms(ROOMS, ApiClient.of(service.uri()).signedInAs("owner"));
    }

    for (int kill = 1; kill <= KILLS; kill++) {
      var service = ServiceProcess.startOn(data);
      var afterRestart = hotel.at(service.uri());
      repeatUnanswered(afterRestart);
      bookUntilKilled(afterRestart, service);
    }

    try (var service = ServiceProcess.startOn(data)) {
      var afterRestart = hotel.at(service.uri());
      repeatUnanswered(afterRestart);
      assertEveryAcknowledgedBookingIsThere(afterRestart);
      assertNothingWasBookedTwice(afterRestart);
    }
    assertThat(violations()).isEmpty();
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * ACKNOWLEDGED_BEFORE_KILL);
  }

  private void bookUntilKilled(SmallHotel hotel, ServiceProcess service)
      throws InterruptedException {
    var enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
    var killed = new AtomicBoolean();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < CALLERS; i++) {
        callers.execute(() -> {
          while (!killed.get() && book(hotel, requests.incrementAndGet())) {
            enough.countDown();
          }
        });
      }
      assertThat(enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      service.killAll();
      killed.set(true);
    }
  }

  /** Returns whether an answer came. */
  private boolean book(SmallHotel hotel, int request) {
    var key = "request-" + request;
    try {
      var reply = ask(hotel, key, request);
      if (reply.status() == 201) {
        acknowledged.put(key, reply.text("id"));
      } else {
        assertThat(reply.verdict()).isEqualTo("409 NO_INVENTORY");
      }
      unanswered.remove(key);
      return true;
    } catch (ApiClient.NoAnswer lost) {
      unanswered.put(key, request);
      return false;
    }
  }

  private static ApiClient.Reply ask(SmallHotel hotel, String key, int request) {
    return hotel.book(hotel.owner().with("Idempotency-Key", key), request % 50, 1 + request % 3);
  }

  private void repeatUnanswered(SmallHotel hotel) {
    for (var lost : Map.copyOf(unanswered).entrySet()) {
      assertThat(book(hotel, lost.getValue())).isTrue();
    }
  }

  private void assertEveryAcknowledgedBookingIsThere(SmallHotel hotel) {
    acknowledged.forEach((key, booking) -> {
      assertThat(hotel.owner().get("/api/v1/bookings/" + booking).status())
          .as("booking %s of %s", booking, key)
          .isEqualTo(200);
      int request = Integer.parseInt(key.substring("request-".length()));
      var again = ask(hotel, key, request);
      assertThat(again.text("id")).isEqualTo(booking);
      assertThat(again.headers()).containsEntry("idempotent-replayed", List.of("true"));
    });
  }

  private void assertNothingWasBookedTwice(SmallHotel hotel) {
    var page = hotel.owner().get("/api/v1/hotels/" + hotel.id() + "/bookings?limit=1");

    assertThat(page.headers().get("x-total-count"))
        .containsExactly(Long.toString(acknowledged.values().stream().distinct().count()));
  }

  private List<?> violations() {
    var environment = new HashMap<>(Map.of("DATA_DIR", data.toString()));
    var reading = Settings.read(environment);
    if (!(reading instanceof Settings.Reading.Complete(Settings settings))) {
      throw new IllegalStateException(reading.toString());
    }
    try (var store = Store.open(settings, Store.Use.WORK_BESIDE, line -> {})) {
      return store.verify(line -> {}).violations();
    }
  }
}
