package org.roombooking.application.testing;

import static org.roombooking.application.testing.Given.june;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.AddRoom;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * A hotel, its owner, and every use case, in memory unless told otherwise. It is noon of the first
 * of June 2030 in Bangkok until the clock is set.
 */
public final class House {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final SettableClock clock = new SettableClock(Given.NOW);
  private final Ports ports;
  private final UseCases useCases;
  private final Given given;
  private final Hotel hotel;
  private final Caller owner;

  private House(Ports ports, UnaryOperator<Hotel> variant) {
    this.ports = ports;
    this.useCases = new UseCases(ports, clock);
    this.given = new Given(ports);
    this.owner = aCaller();
    this.hotel = variant.apply(given.aNewHotelOf(owner.user()));
    ports.hotels().add(hotel);
  }

  /** In Bangkok, booked by its owner alone, with holds of half an hour. */
  public static House inBangkok() {
    return over(InMemoryPorts.create());
  }

  /** The same in another store. */
  public static House over(Ports ports) {
    return new House(ports, UnaryOperator.identity());
  }

  /** The same in another store except in one fact. */
  public static House overBut(Ports ports, UnaryOperator<Hotel> variant) {
    return new House(ports, variant);
  }

  /** The same except in one fact. */
  public static House inBangkokBut(UnaryOperator<Hotel> variant) {
    return new House(InMemoryPorts.create(), variant);
  }

  public SettableClock clock() {
    return clock;
  }

  public Ports ports() {
    return ports;
  }

  public UseCases useCases() {
    return useCases;
  }

  public Given given() {
    return given;
  }

  public Hotel hotel() {
    return hotel;
  }

  public Caller owner() {
    return owner;
  }

  /** What its owner is told of the price of a stay. */
  public QuoteStay.Outcome quote(Stay stay, RoomLine... lines) {
    var request = new StayRequest(hotel.id(), stay, List.of(lines));
    return useCases.quoteStay().handle(new QuoteStay.Query(owner, Optional.empty(), request));
  }

  /** A user who is logged in and has nothing to do with the house yet. */
  public Caller aCaller() {
    return new Caller(given.aUser().id(), new SessionId(given.anId()));
  }

  /** Noon in Bangkok on a day of June. */
  public static Instant noonOf(int day) {
    return june(day).atTime(12, 0).atZone(BANGKOK).toInstant();
  }

  /** The first instant of a day of June in Bangkok. */
  public static Instant midnightOf(int day) {
    return june(day).atStartOfDay(BANGKOK).toInstant();
  }

  /**
   * A room type with rooms for two; a night of June costs 1,000 baht and one for each day of it.
   */
  public RoomType aRoomType(int rooms) {
    var type = aRoomTypeWithoutPrices(rooms);
    for (int day = 1; day <= 30; day++) {
      setPrice(type, PriceStandard.BASE, june(day), 1_000 + day);
    }
    return type;
  }

  public RoomType aRoomTypeWithoutPrices(int rooms) {
    var command =
        new CreateRoomType.Command(owner, hotel.id(), "Type " + given.anId(), "With a view", true);
    var type = ((CreateRoomType.Outcome.Done) useCases.createRoomType().handle(command)).roomType();
    IntStream.range(0, rooms).forEach(number -> aRoom(type, "A-" + given.anId().hashCode(), 2));
    return ports.roomTypes().find(type.id()).orElseThrow();
  }

  public Room aRoom(RoomType type, String number, int maxOccupancy) {
    var command = new AddRoom.Command(owner, type.id(), new RoomNumber(number), maxOccupancy, true);
    return ((AddRoom.Outcome.Done) useCases.addRoom().handle(command)).room();
  }

  public void takeOutOfService(Room room, Stay nights) {
    var command =
        new TakeRoomOutOfService.Command(owner, hotel.id(), room.id(), nights, "New paint");
    done(TakeRoomOutOfService.Outcome.Done.class, useCases.takeRoomOutOfService().handle(command));
  }

  public void setPrice(RoomType type, PriceStandard standard, LocalDate night, long price) {
    setPrice(type, standard, OptionalInt.empty(), night, price);
  }

  /** Sets a base price that serves so many guests and no more. */
  public void setPriceFor(int guests, RoomType type, LocalDate night, long price) {
    setPrice(type, PriceStandard.BASE, OptionalInt.of(guests), night, price);
  }

  private void setPrice(
      RoomType type, PriceStandard standard, OptionalInt guests, LocalDate night, long price) {
    var command =
        new SetPrices.Command(
            owner,
            hotel.id(),
            type.id(),
            standard,
            new DateRange(night, night),
            EnumSet.allOf(DayOfWeek.class),
            guests,
            BigDecimal.valueOf(price),
            true);
    done(SetPrices.Outcome.Done.class, useCases.setPrices().handle(command));
  }

  /** What the owner would send to book one room for two at the standing price. */
  public CreateBooking.Command toBook(RoomType type, Stay stay) {
    return toBook(owner, oneRoom(type), stay);
  }

  /** The same for guests who agree to change rooms, or do not. */
  public CreateBooking.Command toBook(RoomType type, Stay stay, boolean mayChangeRooms) {
    var command = toBook(type, stay);
    return new CreateBooking.Command(
        command.caller(),
        command.member(),
        command.request(),
        command.guestName(),
        command.specialRequest(),
        mayChangeRooms,
        command.quote());
  }

  public CreateBooking.Command toBook(Caller caller, RoomLine line, Stay stay) {
    return new CreateBooking.Command(
        caller,
        Optional.empty(),
        new StayRequest(hotel.id(), stay, List.of(line)),
        "Malee Srisuk",
        Optional.of("A quiet room"));
  }

  /** One room for two at the standing price. */
  public static RoomLine oneRoom(RoomType type) {
    return new RoomLine(type.id(), 1, 2, new RateChoice.Standing());
  }

  public Versioned<Booking.Pending> aPendingBooking(RoomType type, Stay stay) {
    return aPendingBookingBy(owner, oneRoom(type), stay);
  }

  public Versioned<Booking.Pending> aPendingBookingBy(Caller caller, RoomLine line, Stay stay) {
    var outcome = useCases.createBooking().handle(toBook(caller, line, stay));
    return done(CreateBooking.Outcome.Done.class, outcome).booking();
  }

  public Versioned<Booking.Confirmed> aConfirmedBooking(RoomType type, Stay stay) {
    return aConfirmedBooking(oneRoom(type), stay);
  }

  public Versioned<Booking.Confirmed> aConfirmedBooking(RoomLine line, Stay stay) {
    var pending = aPendingBookingBy(owner, line, stay).value();
    return taken(useCases.confirmBooking().handle(step(pending.id())));
  }

  /** Of guests who agree to change rooms, or do not. */
  public Versioned<Booking.Confirmed> aConfirmedBooking(
      RoomType type, Stay stay, boolean mayChangeRooms) {
    var outcome = useCases.createBooking().handle(toBook(type, stay, mayChangeRooms));
    var pending = done(CreateBooking.Outcome.Done.class, outcome).booking().value();
    return taken(useCases.confirmBooking().handle(step(pending.id())));
  }

  public Versioned<Booking.Confirmed> aBookingWithItsRoom(RoomType type, Stay stay) {
    return aBookingWithItsRoom(oneRoom(type), stay);
  }

  public Versioned<Booking.Confirmed> aBookingWithItsRoom(RoomLine line, Stay stay) {
    var confirmed = aConfirmedBooking(line, stay).value();
    return taken(useCases.assignRooms().handle(step(confirmed.id())));
  }

  /** Guests who came on the day of arrival; it is noon of that day now. */
  public Versioned<Booking.CheckedIn> aCheckedInBooking(RoomType type, Stay stay) {
    var booking = aBookingWithItsRoom(type, stay).value();
    clock.setTo(noonOf(stay.arrival().getDayOfMonth()));
    return taken(useCases.checkIn().handle(step(booking.id())));
  }

  /** A step that the owner wants taken. */
  public BookingStep step(BookingId booking) {
    return BookingStep.of(owner, booking);
  }

  /** The booking that a step led to. */
  public static <T extends Booking> Versioned<T> taken(StepOutcome<T> outcome) {
    return switch (outcome) {
      case StepOutcome.Done<T>(Versioned<T> booking) -> booking;
      case StepOutcome.UnknownBooking<T> unknown -> throw new AssertionError(unknown);
      case StepOutcome.NotAllowed<T> notAllowed -> throw new AssertionError(notAllowed);
      case StepOutcome.NoInventory<T> noInventory -> throw new AssertionError(noInventory);
      case StepOutcome.StaleVersion<T> stale -> throw new AssertionError(stale);
    };
  }

  /** How many rooms are free on each night of June from the first to before the last. */
  public List<Integer> free(RoomType type, int from, int to) {
    return nights(type, from, to).free();
  }

  /** How many doors are kept open on each of these nights for rooms that are sold or held. */
  public List<Integer> awaitingRoom(RoomType type, int from, int to) {
    return nights(type, from, to).awaitingRoom();
  }

  private NightsOfType nights(RoomType type, int from, int to) {
    return new NightsOfType(ports, type, Given.juneStay(from, to), clock.instant());
  }

  private static <T> T done(Class<T> wanted, Object outcome) {
    if (!wanted.isInstance(outcome)) {
      throw new AssertionError("Not " + wanted.getSimpleName() + ": " + outcome);
    }
    return wanted.cast(outcome);
  }
}
