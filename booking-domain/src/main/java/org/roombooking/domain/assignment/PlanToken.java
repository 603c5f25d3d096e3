package org.roombooking.domain.assignment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.version.Versioned;

/**
 * Stands for a plan of rooms and for all that it depends on: the same in every process, as long as
 * no booking, no room, and not the day is another.
 */
public record PlanToken(String value) {

  public static PlanToken of(RoomRack rack, PlanTask task, RoomPlan plan) {
    var facts =
        Stream.of(
                Stream.of(rack.today(), rack.nights(), rack.moving(), task.shortestSale()),
                rack.bookings().stream().map(PlanToken::bookingFacts),
                rack.rooms().stream().map(PlanToken::roomFacts),
                plan.doors().entrySet().stream().map(Map.Entry::toString).sorted(),
                plan.inTurn().entrySet().stream().map(Map.Entry::toString).sorted())
            .flatMap(Function.identity())
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    return new PlanToken(digest(facts));
  }

  private static String bookingFacts(Versioned<Booking.Confirmed> booking) {
    return booking.value().id() + " " + booking.version();
  }

  // A set has no order, and another one in each process.
  private static String roomFacts(OpenNights open) {
    return "%s %s %s"
        .formatted(
            open.room().with(Set.of()),
            open.room().features().stream().map(RoomFeature::name).sorted().toList(),
            open.nights().stream().sorted().toList());
  }

  private static String digest(String facts) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(facts.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
