package org.roombooking.bootstrap.benchmark;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.roombooking.bootstrap.benchmark.data.Hotels;
import org.roombooking.bootstrap.endtoend.ApiClient;
import org.roombooking.bootstrap.endtoend.ApiClient.Reply;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long it takes, from when a booking is acknowledged, until a search of the city tells one room
 * less; beside how long a search takes anyway.
 */
final class SeenPart implements Part {

  private static final int DIGITS = 3;
  private static final int DAYS = 300;
  private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public void measure(Laboratory laboratory, Report report) throws Exception {
    var owner = ApiClient.of(laboratory.uri()).signedInAs("owner");
    var searches = new Histogram(DIGITS);
    var seen = new Histogram(DIGITS);
    var time = laboratory.options().round().multipliedBy(laboratory.options().rounds());
    long end = System.nanoTime() + time.toNanos();
    for (int i = 0; i == 0 || System.nanoTime() < end; i++) {
      var arrival = Hotels.today().plusDays(1 + i % DAYS);
      var cheapest = search(owner, arrival, searches);
      require201(owner.post("/api/v1/bookings", booking(arrival, cheapest)));
      long acknowledged = System.nanoTime();
      awaitOneLess(owner, arrival, cheapest, searches);
      seen.recordValue(System.nanoTime() - acknowledged);
    }
    var table = new TextTable("what", "times", "p50 ms", "p99 ms", "max ms");
    add(table, "until a booking is told by a search", seen);
    add(table, "a search", searches);
    report.table("Seen: how soon a search of the city tells of a booking", table.text());
  }

  /** What the cheapest hotel has. */
  private record Offer(String hotel, String roomType, int free) {}

  private static Offer search(ApiClient caller, LocalDate arrival, Histogram searches) {
    long begin = System.nanoTime();
    var reply =
        caller.get(
            "/api/v1/hotels/search?city=%s&check_in=%s&check_out=%s&guests=2&limit=20"
                .formatted(Hotels.CITY, arrival, arrival.plusDays(1)));
    searches.recordValue(System.nanoTime() - begin);
    var first = JSON.readTree(reply.body()).path(0);
    var offer = first.path("offer");
    return new Offer(
        first.path("hotel_id").asString(),
        offer.path("room_type_id").asString(),
        offer.path("free").asInt());
  }

  private static Map<String, Object> booking(LocalDate arrival, Offer offer) {
    return Map.of(
        "hotel_id", offer.hotel(),
        "check_in", arrival.toString(),
        "check_out", arrival.plusDays(1).toString(),
        "guest_name", "Ada Lovelace",
        "rooms", List.of(Map.of("room_type_id", offer.roomType(), "guests", 2)));
  }

  private static void require201(Reply reply) {
    if (reply.status() != 201) {
      throw new IllegalStateException(reply.verdict() + ": " + reply.body());
    }
  }

  // The last room of a type makes way for another offer.
  private static void awaitOneLess(
      ApiClient caller, LocalDate arrival, Offer before, Histogram searches) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (search(caller, arrival, searches).equals(before)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("A search does not tell of a booking: " + before);
      }
    }
  }

  private static void add(TextTable table, String name, Histogram nanos) {
    table.add(
        name,
        nanos.getTotalCount(),
        nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
        nanos.getValueAtPercentile(99) / NANOS_PER_MILLI,
        nanos.getMaxValue() / NANOS_PER_MILLI);
  }
}
