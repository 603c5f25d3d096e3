package org.roombooking.application.booking;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.SaleRules;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.booking.AmendedPrices;
import org.roombooking.domain.booking.AmendedRoom;
import org.roombooking.domain.booking.Amending;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;

/**
 * Somebody who may amend a booking is told what it would cost with other nights or rooms
 * (docs/rules.md: Amended). Takes no rooms; what is told can be committed until it expires.
 */
public final class QuoteAmendment {

  /** What is to be changed of which booking, and which nights are to be priced anew. */
  public record Command(
      Caller caller, BookingId booking, AmendmentChanges changes, Repricing repricing) {}

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * A quote.
     *
     * @param booked what the booking is now
     */
    record Done(Amendment amendment, BookingDetails booked) implements Outcome {}

    /** There is none, or it is not the caller's. */
    record UnknownBooking(BookingId booking) implements Outcome {}

    /** The booking has no such room. */
    record UnknownBookedRoom(BookedRoomId room) implements Outcome {}

    record RoomNamedTwice(BookedRoomId room) implements Outcome {}

    /** The departure would not be after the arrival. */
    record NoNight(LocalDate arrival, LocalDate departure) implements Outcome {}

    /** It cannot be changed, or not in this way, for these reasons, at least one. */
    record NotAllowed(List<Reason> reasons) implements Outcome {

      public NotAllowed {
        reasons = List.copyOf(reasons);
      }
    }

    /** What is wanted is not offered. */
    record NotOffered(QuoteRefusal why) implements Outcome {}
  }

  private final VisibleBookings visible;
  private final RoomTypes roomTypes;
  private final RateCalendar calendar;
  private final Rulebooks rulebooks;
  private final Restrictions restrictions;
  private final Amendments amendments;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public QuoteAmendment(
      VisibleBookings visible,
      RoomTypes roomTypes,
      RateCalendar calendar,
      Rulebooks rulebooks,
      Restrictions restrictions,
      Amendments amendments,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.visible = visible;
    this.roomTypes = roomTypes;
    this.calendar = calendar;
    this.rulebooks = rulebooks;
    this.restrictions = restrictions;
    this.amendments = amendments;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() ->
        visible
            .findForOwnerOrBooker(command.caller(), command.booking())
            .map(found -> quote(command, found))
            .orElseGet(() -> new Outcome.UnknownBooking(command.booking())));
  }

  private Outcome quote(Command command, VisibleBookings.Visible found) {
    var now = clock.now(found.hotel());
    var booking = found.booking().value();
    var booked = booking.details();
    var arrival = command.changes().arrival().orElse(booked.stay().arrival());
    var departure = command.changes().departure().orElse(booked.stay().departure());
    if (!departure.isAfter(arrival)) {
      return new Outcome.NoNight(arrival, departure);
    }
    var stay = new Stay(arrival, departure);
    var rulebook = rulebooks.of(booked.hotel());
    return switch (AmendedRooms.of(booked, command.changes(), rulebook, this::aRoomId)) {
      case AmendedRooms.Unknown(BookedRoomId room) -> new Outcome.UnknownBookedRoom(room);
      case AmendedRooms.NamedTwice(BookedRoomId room) -> new Outcome.RoomNamedTwice(room);
      case AmendedRooms.Found(List<AmendedRoom> rooms) -> {
        var types = rooms.stream().collect(toMap(AmendedRoom::id, AmendedRoom::type));
        var against = Amending.reasonsAgainst(booking, stay, types, now);
        yield against.isEmpty()
            ? quote(command, found, stay, new Wanted(rooms, rulebook), now)
            : new Outcome.NotAllowed(against);
      }
    };
  }

  /** The rooms that are wanted, and by which rules they are priced. */
  private record Wanted(List<AmendedRoom> rooms, Rulebook rulebook) {}

  private BookedRoomId aRoomId() {
    return new BookedRoomId(identifiers.next());
  }

  private Outcome quote(
      Command command, VisibleBookings.Visible found, Stay stay, Wanted wanted, HotelTime now) {
    return refusal(found, stay, wanted.rooms(), now.date())
        .<Outcome>map(Outcome.NotOffered::new)
        .orElseGet(() -> price(command, found, stay, wanted, now));
  }

  /** Nights and rooms that the booking has already can be kept, whatever is sold today. */
  private Optional<QuoteRefusal> refusal(
      VisibleBookings.Visible found, Stay stay, List<AmendedRoom> rooms, LocalDate today) {
    var booked = found.booking().value().details();
    boolean gainsNights =
        stay.arrival().isBefore(booked.stay().arrival())
            || stay.departure().isAfter(booked.stay().departure());
    var sold =
        rooms.stream()
            .filter(room -> gainsNights || room.isOfAnotherType() || room.isForMoreGuests())
            .toList();
    if (sold.isEmpty()) {
      return Optional.empty();
    }
    return found.hotel().active()
        ? SaleRules.refusalOfStay(stay, rooms.size(), today)
            .or(() -> refusalOfRooms(booked.hotel(), sold))
        : Optional.of(new QuoteRefusal.HotelSuspended(booked.hotel()));
  }

  private Optional<QuoteRefusal> refusalOfRooms(HotelId hotel, List<AmendedRoom> sold) {
    var types = roomTypes.listAll(hotel).stream().collect(toMap(RoomType::id, Function.identity()));
    return sold.stream()
        .flatMap(room ->
            SaleRules.refusalOfRoom(
                room.type(), room.party().guests(), Optional.ofNullable(types.get(room.type())))
                .stream())
        .findFirst();
  }

  private Outcome price(
      Command command, VisibleBookings.Visible found, Stay stay, Wanted wanted, HotelTime now) {
    var hotel = found.hotel();
    var rooms = wanted.rooms();
    var prices = new AmendedPrices(stay, command.repricing(), now.date());
    var rates =
        calendar.ratesFor(
            hotel.id(), rooms.stream().map(AmendedRoom::type).distinct().toList(), stay);
    var priced = new ArrayList<BookedRoom>();
    for (var room : rooms) {
      switch (prices.of(
          room, rates.getOrDefault(room.type(), RoomTypeRates.none()), wanted.rulebook())) {
        case Pricing.Priced(var standard, var nights) ->
            priced.add(new BookedRoom(room.id(), room.type(), room.party(), standard, nights));
        case Pricing.NotPriced(var standard, var nights) -> {
          return new Outcome.NotOffered(new QuoteRefusal.NotPriced(room.type(), standard, nights));
        }
      }
    }
    return hotel.isOwnedBy(command.caller().user())
        ? keep(command, found, stay, priced, now)
        : restriction(found, stay, priced, now.date())
            .<Outcome>map(Outcome.NotOffered::new)
            .orElseGet(() -> keep(command, found, stay, priced, now));
  }

  /**
   * What keeps a guest from this change, and does not stand against the booking as it is. The front
   * desk sells beside restrictions, which are its own.
   */
  private Optional<QuoteRefusal> restriction(
      VisibleBookings.Visible found, Stay stay, List<BookedRoom> rooms, LocalDate today) {
    var booked = found.booking().value().details();
    if (stay.equals(booked.stay()) && rooms.equals(booked.rooms())) {
      return Optional.empty();
    }
    var before = restrictions.bearingOn(booked.hotel(), booked.stay());
    var standing =
        booked.rooms().stream()
            .flatMap(room ->
                before.breaches(room.type(), room.standard(), booked.stay(), today).stream())
            .toList();
    var bearing = restrictions.bearingOn(booked.hotel(), stay);
    return rooms.stream()
        .flatMap(room -> refusal(room, bearing, stay, today, standing).stream())
        .findFirst();
  }

  private static Optional<QuoteRefusal> refusal(
      BookedRoom room,
      StayRestrictions bearing,
      Stay stay,
      LocalDate today,
      List<StayRestrictions.Breach> standing) {
    var breaches =
        bearing.breaches(room.type(), room.standard(), stay, today).stream()
            .filter(breach -> !standing.contains(breach))
            .toList();
    return breaches.isEmpty()
        ? Optional.empty()
        : Optional.of(new QuoteRefusal.Restricted(room.type(), room.standard(), breaches));
  }

  private Outcome keep(
      Command command,
      VisibleBookings.Visible found,
      Stay stay,
      List<BookedRoom> rooms,
      HotelTime now) {
    var read = found.booking();
    var booked = read.value().details();
    var amendment =
        new Amendment(
            new AmendmentId(identifiers.next()),
            booked.hotel(),
            booked.id(),
            command.caller().user(),
            read.version(),
            stay,
            rooms,
            now.instant().plus(Amendment.LIFETIME));
    amendments.put(amendment);
    return new Outcome.Done(amendment, booked);
  }
}
