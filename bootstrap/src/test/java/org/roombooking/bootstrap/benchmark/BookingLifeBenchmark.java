package org.roombooking.bootstrap.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * The life of a booking from pending to checked out, every step decided by the rules; the floor
 * allocates as many plain records. Public and open because JMH extends it.
 */
@State(Scope.Benchmark)
public class BookingLifeBenchmark {

  /** Four decisions, a booking by each of them and by the doors, and the doors. */
  private static final int RECORDS = 9;

  private static final Stay STAY = Stay.of(LocalDate.of(2030, 6, 10), 3);
  private static final BookedRoomId ROOM = new BookedRoomId(new UUID(0, 1));

  private final Booking.Pending pending = new Booking.Pending(details(), new Hold.WithoutEnd());
  private final Map<BookedRoomId, RoomId> doors = Map.of(ROOM, new RoomId(new UUID(0, 101)));
  private final HotelTime booked = noon(STAY.arrival().minusDays(9));
  private final HotelTime arrival = noon(STAY.arrival());
  private final HotelTime departure = noon(STAY.departure());

  @Benchmark
  public Booking path() {
    var confirmed = next(BookingActions.confirm(pending, booked));
    var assigned = next(BookingActions.assign(confirmed, arrival)).assign(doors);
    var checkedIn = next(BookingActions.checkIn(assigned, arrival));
    return next(BookingActions.checkOut(checkedIn, departure));
  }

  private static <T extends Booking> T next(Decision<T> decision) {
    return switch (decision) {
      case Decision.Allowed<T>(T next) -> next;
      case Decision.Refused<T>(var reasons) -> throw new IllegalStateException(reasons.toString());
    };
  }

  /** Holds on to the one before it, so that none can be left out. */
  record Plain(@Nullable Plain before, Booking booking) {}

  @Benchmark
  public Object floor() {
    var last = new Plain(null, pending);
    for (int i = 1; i < RECORDS; i++) {
      last = new Plain(last, pending);
    }
    return last;
  }

  private static BookingDetails details() {
    var price = new Money(150_000, Currency.getInstance("THB"));
    var room =
        new BookedRoom(
            ROOM,
            new RoomTypeId(new UUID(0, 6)),
            2,
            PriceStandard.BASE,
            NightlyPrices.of(STAY, night -> price));
    return new BookingDetails(
        new BookingId(new UUID(0, 7)),
        new HotelId(new UUID(0, 8)),
        new UserId(new UUID(0, 9)),
        Optional.empty(),
        "Malee Srisuk",
        Optional.empty(),
        STAY,
        List.of(room),
        Instant.parse("2030-06-01T12:00:00Z"));
  }

  private static HotelTime noon(LocalDate date) {
    return new HotelTime(date.atTime(12, 0).toInstant(ZoneOffset.UTC), date);
  }
}
