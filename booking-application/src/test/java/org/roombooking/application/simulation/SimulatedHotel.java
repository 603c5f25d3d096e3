package org.roombooking.application.simulation;

import static org.roombooking.application.testing.Given.baht;
import static org.roombooking.application.testing.Given.june;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.SettableClock;
import org.roombooking.application.testing.UseCases;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.inventory.OutOfServicePeriod;
import org.roombooking.domain.inventory.RoomLock;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/**
 * A small hotel with few rooms, so that they run out, its owner, a user who may book there, and a
 * stranger who may do nothing but that. What is known of it here is known from outcomes alone.
 */
final class SimulatedHotel {

  /** The last day of June on which anybody arrives. */
  private static final int LAST_ARRIVAL = 12;

  private static final int LONGEST_STAY = 4;
  private static final int LAST_NIGHT = LAST_ARRIVAL + LONGEST_STAY;

  /** A standard that is dearer than the base price on every night. */
  static final PriceStandard SEASONAL = new PriceStandard("Seasonal Price");

  private final RandomGenerator random;
  private final Ports ports;
  private final SettableClock clock = new SettableClock(Given.NOW);
  private final UseCases useCases;
  private final Hotel hotel;
  private final Caller owner;
  private final Caller guest;
  private final Caller stranger;
  private final List<RoomType> types = new ArrayList<>();
  private final List<Room> rooms = new ArrayList<>();
  private final List<BookingId> bookings = new ArrayList<>();
  private final List<OutOfServicePeriod> periods = new ArrayList<>();
  private final List<RoomLock> locks = new ArrayList<>();

  /** A hotel of few rooms, its size being a matter of chance. */
  SimulatedHotel(RandomGenerator random, Ports ports) {
    this.random = random;
    this.ports = ports;
    this.useCases = new UseCases(ports, clock);
    var given = new Given(ports);
    this.owner = caller(given);
    this.guest = caller(given);
    this.stranger = caller(given);
    this.hotel = Variants.openToAll(given.aNewHotelOf(owner.user()));
    ports.hotels().add(hotel);
    furnish(given);
  }

  private static Caller caller(Given given) {
    return new Caller(given.aUser().id(), new SessionId(given.anId()));
  }

  private void furnish(Given given) {
    for (int number = 0; number < 2; number++) {
      var type = given.aRoomTypeOf(hotel.id());
      types.add(type);
      int count = 1 + random.nextInt(3);
      IntStream.range(0, count).forEach(room -> rooms.add(given.aRoomOf(type)));
      ports
          .rateCalendar()
          .set(
              IntStream.rangeClosed(1, LAST_NIGHT)
                  .boxed()
                  .flatMap(day ->
                      Stream.of(
                          price(given, type, PriceStandard.BASE, day),
                          price(given, type, SEASONAL, day)))
                  .toList());
    }
  }

  private RoomPrice price(Given given, RoomType type, PriceStandard standard, int day) {
    return new RoomPrice(
        new RoomPriceId(given.anId()),
        hotel.id(),
        type.id(),
        standard,
        june(day),
        baht((standard.equals(SEASONAL) ? 1_500 : 1_000) + day),
        true,
        Given.NOW);
  }

  int chance(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(chance(choices.size()));
  }

  Stay aStay() {
    var arrival = june(1 + chance(LAST_ARRIVAL));
    return Stay.of(arrival, 1 + chance(LONGEST_STAY));
  }

  /** The owner, mostly, or one of the others. */
  Caller somebody() {
    return switch (chance(10)) {
      case 0 -> stranger;
      case 1, 2 -> guest;
      default -> owner;
    };
  }

  /** One of the bookings of late, which is the one that something can still be done with. */
  int aBooking() {
    int recent = Math.min(bookings.size(), 12);
    return bookings.size() - 1 - chance(recent);
  }

  Ports ports() {
    return ports;
  }

  UseCases useCases() {
    return useCases;
  }

  SettableClock clock() {
    return clock;
  }

  Hotel hotel() {
    return hotel;
  }

  LocalDate today() {
    return hotel.at(clock.instant()).date();
  }

  Caller owner() {
    return owner;
  }

  String nameOf(Caller caller) {
    if (caller.equals(owner)) {
      return "the owner";
    }
    return caller.equals(guest) ? "the guest" : "the stranger";
  }

  List<RoomType> types() {
    return types;
  }

  List<Room> rooms() {
    return rooms;
  }

  List<BookingId> bookings() {
    return bookings;
  }

  /** All that were ever begun. */
  List<OutOfServicePeriod> periods() {
    return periods;
  }

  /** All that were ever begun. */
  List<RoomLock> locks() {
    return locks;
  }

  /** All nights on which anybody can sleep here. */
  static Stay season() {
    return new Stay(june(1), june(LAST_NIGHT + 1));
  }
}
