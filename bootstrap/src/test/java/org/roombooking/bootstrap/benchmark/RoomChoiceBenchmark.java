package org.roombooking.bootstrap.benchmark;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.roombooking.domain.assignment.OpenRoom;
import org.roombooking.domain.assignment.RoomChoice;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * The choice of one room among 300 open ones; the floor finds the least of 300 numbers. Public and
 * open because JMH extends it.
 */
@State(Scope.Benchmark)
public class RoomChoiceBenchmark {

  private static final int OPEN_ROOMS = 300;
  private static final int SEED = 42;

  private final List<BookedRoom> wanted = List.of(room());
  private final List<OpenRoom> open = openRooms(new Random(SEED));
  private final long[] ranks = new Random(SEED).longs(OPEN_ROOMS).toArray();

  @Benchmark
  public Optional<Map<BookedRoomId, RoomId>> path() {
    return RoomChoice.choose(wanted, open);
  }

  @Benchmark
  public long floor() {
    long least = Long.MAX_VALUE;
    for (long rank : ranks) {
      least = Math.min(least, rank);
    }
    return least;
  }

  private static List<OpenRoom> openRooms(Random chance) {
    return IntStream.range(0, OPEN_ROOMS).mapToObj(door -> openRoom(door, chance)).toList();
  }

  private static OpenRoom openRoom(int door, Random chance) {
    return new OpenRoom(
        new RoomId(new UUID(1, door)),
        new RoomNumber(Integer.toString(100 + chance.nextInt(OPEN_ROOMS))),
        1 + chance.nextInt(4),
        Set.of(),
        chance.nextBoolean(),
        chance.nextBoolean());
  }

  private static BookedRoom room() {
    var price = new Money(150_000, Currency.getInstance("THB"));
    return new BookedRoom(
        new BookedRoomId(new UUID(0, 1)),
        new RoomTypeId(new UUID(0, 6)),
        2,
        PriceStandard.BASE,
        NightlyPrices.of(Stay.of(LocalDate.of(2030, 6, 10), 3), night -> price));
  }
}
