package org.roombooking.application.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.roombooking.domain.access.ExternalSystem;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.access.PasswordHash;
import org.roombooking.domain.access.User;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.access.Username;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.member.ExternalId;
import org.roombooking.domain.member.Member;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.MemberName;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.ChargeCode;
import org.roombooking.domain.pricing.NightCharge;
import org.roombooking.domain.pricing.NightlyPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.UndoWindow;
import org.roombooking.domain.stay.Stay;

/** What a test starts from. What is given has been added to the store through its ports. */
public final class Given {

  /** Noon in Bangkok on the first of June 2030. */
  public static final Instant NOW = Instant.parse("2030-06-01T05:00:00Z");

  public static final Instant END_OF_HOLD = NOW.plusSeconds(1_800);

  public static final Currency BAHT = Currency.getInstance("THB");

  private final Ports ports;

  public Given(Ports ports) {
    this.ports = ports;
  }

  public static LocalDate june(int day) {
    return LocalDate.of(2030, 6, day);
  }

  public static Stay juneStay(int arrival, int departure) {
    return new Stay(june(arrival), june(departure));
  }

  public static Money baht(long amount) {
    return new Money(amount * 100, BAHT);
  }

  public UUID anId() {
    return ports.identifiers().next();
  }

  public User aUser() {
    var user = aNewUser();
    if (!ports.users().add(user)) {
      throw new IllegalStateException("Given twice: " + user);
    }
    return user;
  }

  /** A user who has not been added yet. */
  public User aNewUser() {
    var id = new UserId(anId());
    return new User(id, new Username(id.value().toString()), new PasswordHash("secret"), NOW);
  }

  /** An external system that is active. */
  public ExternalSystem aSystemOf(UserId user) {
    var system = aNewSystemOf(user, "System " + anId());
    if (!ports.externalSystems().add(system)) {
      throw new IllegalStateException("Given twice: " + system);
    }
    return system;
  }

  /** An active external system that has not been added yet. */
  public ExternalSystem aNewSystemOf(UserId user, String name) {
    return new ExternalSystem(new ExternalSystemId(anId()), user, name, true, NOW);
  }

  /** A member of no external system. */
  public Member aMemberOf(UserId user) {
    return added(aNewMemberOf(user));
  }

  public Member aMemberOf(ExternalSystem system, String externalId) {
    return added(aNewMemberOf(system, externalId));
  }

  private Member added(Member member) {
    var adding = ports.members().add(member);
    if (!adding.equals(new Members.Adding.Added())) {
      throw new IllegalStateException("Not given: " + adding);
    }
    return member;
  }

  /** A member of no external system who has not been added yet. */
  public Member aNewMemberOf(UserId user) {
    return aNewMemberOf(user, Optional.empty());
  }

  /** A member who has not been added yet. */
  public Member aNewMemberOf(ExternalSystem system, String externalId) {
    return aNewMemberOf(system.user(), new ExternalId(system.id(), externalId));
  }

  /** A member who has not been added yet. */
  public Member aNewMemberOf(UserId user, ExternalId externalId) {
    return aNewMemberOf(user, Optional.of(externalId));
  }

  private Member aNewMemberOf(UserId user, Optional<ExternalId> externalId) {
    return new Member(
        new MemberId(anId()),
        user,
        new MemberName("Malee", Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        externalId,
        NOW);
  }

  public Hotel aHotel() {
    return aHotelOf(aUser().id());
  }

  public Hotel aHotelOf(UserId owner) {
    var hotel = aNewHotelOf(owner);
    ports.hotels().add(hotel);
    return hotel;
  }

  /** A hotel that has not been added yet. */
  public Hotel aNewHotelOf(UserId owner) {
    return new Hotel(
        new HotelId(anId()),
        owner,
        new HotelProfile("Baan Suan", "1 Rama IV Road", "Bangkok", new CountryCode("TH")),
        ZoneId.of("Asia/Bangkok"),
        BAHT,
        BookingPolicy.OWNER_ONLY,
        HoldPolicy.standard(),
        UndoWindow.standard(),
        true,
        0,
        NOW);
  }

  public RoomType aRoomTypeOf(HotelId hotel) {
    var type = aNewRoomTypeOf(hotel);
    if (!ports.roomTypes().add(type)) {
      throw new IllegalStateException("Given twice: " + type);
    }
    return type;
  }

  /** A room type that has not been added yet. */
  public RoomType aNewRoomTypeOf(HotelId hotel) {
    var id = new RoomTypeId(anId());
    return new RoomType(id, hotel, "Type " + id.value(), "With a view", 0, true, NOW);
  }

  /** A room type in a hotel of its own, with rooms for two that can be sold from June on. */
  public RoomType aRoomTypeWithRooms(int rooms) {
    var type = aRoomTypeOf(aHotel().id());
    Stream.generate(() -> type).limit(rooms).forEach(this::aRoomOf);
    return type;
  }

  /** A room for two that can be sold from June on. */
  public Room aRoomOf(RoomType type) {
    var room = aNewRoomOf(type);
    if (!ports.rooms().add(room)) {
      throw new IllegalStateException("Given twice: " + room);
    }
    ports.roomTypeNights().addRoom(type.hotel(), type.id(), june(1));
    return room;
  }

  /** A room that has not been added yet. */
  public Room aNewRoomOf(RoomType type) {
    var id = new RoomId(anId());
    long number = id.value().getLeastSignificantBits() & Integer.MAX_VALUE;
    return new Room(id, type.hotel(), type.id(), new RoomNumber("A-" + number), 2, true, NOW);
  }

  /** A booking of one room whose hold ends at {@link #END_OF_HOLD}. No night is counted for it. */
  public Booking.Pending aPendingBooking(RoomType type, Stay stay) {
    return aPendingBooking(type, stay, new Hold.Until(END_OF_HOLD));
  }

  /** A booking of one room. No night is counted for it. */
  public Booking.Pending aPendingBooking(RoomType type, Stay stay, Hold hold) {
    return added(new Booking.Pending(details(type, stay, 1), hold));
  }

  /**
   * A booking of some rooms whose hold ends at {@link #END_OF_HOLD}. No night is counted for it.
   */
  public Booking.Pending aPendingBookingOfRooms(int rooms, RoomType type, Stay stay) {
    return added(new Booking.Pending(details(type, stay, rooms), new Hold.Until(END_OF_HOLD)));
  }

  private Booking.Pending added(Booking.Pending booking) {
    ports.bookings().add(booking, anEvent(BookingEvent.Type.CREATED));
    return booking;
  }

  private BookingDetails details(RoomType type, Stay stay, int rooms) {
    return details(
        type, stay, Stream.generate(() -> aBookedRoom(type, stay)).limit(rooms).toList());
  }

  public BookingDetails details(RoomType type, Stay stay, List<BookedRoom> rooms) {
    return new BookingDetails(
        new BookingId(anId()),
        type.hotel(),
        ports.hotels().find(type.hotel()).orElseThrow().value().owner(),
        Optional.empty(),
        "Malee Srisuk",
        Optional.of("A quiet room"),
        stay,
        rooms,
        NOW);
  }

  /** A room for two at a base price that differs from night to night and has a tax in it. */
  public BookedRoom aBookedRoom(RoomType type, Stay stay) {
    return new BookedRoom(
        new BookedRoomId(anId()),
        type.id(),
        2,
        PriceStandard.BASE,
        withTax(NightlyPrices.of(stay, night -> baht(1_000 + night.getDayOfMonth()))));
  }

  private static NightlyPrices withTax(NightlyPrices prices) {
    var charges =
        prices.stay().nights().stream()
            .map(night ->
                List.of(
                    new NightCharge(new ChargeCode("VAT"), baht(60 + night.getDayOfMonth()), true)))
            .toList();
    return new NightlyPrices(prices.stay(), prices.amounts(), charges);
  }

  public BookingEvent anEvent(BookingEvent.Type type) {
    return new BookingEvent(anId(), type, NOW, new Author.Job("test"));
  }
}
