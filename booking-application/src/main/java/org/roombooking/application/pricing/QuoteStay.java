package org.roombooking.application.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.version.Versioned;

/** What a stay would cost a caller, or why it is not offered. Takes no rooms. */
public final class QuoteStay {

  /**
   * What is wanted, by whom and for whom.
   *
   * @param member in whose name, if in anybody's
   * @param named the quote that is to be honoured, if any
   */
  public record Query(
      Caller caller, Optional<MemberId> member, StayRequest request, Optional<QuoteId> named) {

    /** To be priced anew. */
    public Query(Caller caller, Optional<MemberId> member, StayRequest request) {
      this(caller, member, request, Optional.empty());
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** A quote, with the hotel as it was read. */
    record Done(Hotel hotel, Quote quote) implements Outcome {}

    record Refused(QuoteRefusal why) implements Outcome {}
  }

  private final Hotels hotels;
  private final Members members;
  private final RoomTypes roomTypes;
  private final RateCalendar calendar;
  private final Rulebooks rulebooks;
  private final Quotes quotes;
  private final Restrictions restrictions;
  private final HotelClock clock;

  public QuoteStay(
      Hotels hotels,
      Members members,
      RoomTypes roomTypes,
      RateCalendar calendar,
      Rulebooks rulebooks,
      Quotes quotes,
      Restrictions restrictions,
      HotelClock clock) {
    this.hotels = hotels;
    this.members = members;
    this.roomTypes = roomTypes;
    this.calendar = calendar;
    this.rulebooks = rulebooks;
    this.quotes = quotes;
    this.restrictions = restrictions;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    var hotel = hotels.find(query.request().hotel()).map(Versioned::value);
    if (hotel.isEmpty()) {
      return new Outcome.Refused(new QuoteRefusal.UnknownHotel(query.request().hotel()));
    }
    return refusalOfHotel(query, hotel.get())
        .or(() -> refusalOfMember(query))
        .or(() -> refusalOfStay(query.request(), hotel.get()))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> quote(query, hotel.get()));
  }

  private static Optional<QuoteRefusal> refusalOfHotel(Query query, Hotel hotel) {
    if (!hotel.mayBeBookedBy(query.caller().user())) {
      return Optional.of(new QuoteRefusal.BookingNotAllowed(hotel.id()));
    }
    return hotel.active()
        ? Optional.empty()
        : Optional.of(new QuoteRefusal.HotelSuspended(hotel.id()));
  }

  private Optional<QuoteRefusal> refusalOfMember(Query query) {
    return query
        .member()
        .flatMap(member ->
            switch (members.standing(query.caller().user(), member)) {
              case Members.Standing.Good() -> Optional.empty();
              case Members.Standing.Unknown() ->
                  Optional.of(new QuoteRefusal.UnknownMember(member));
              case Members.Standing.Suspended(ExternalSystemId system) ->
                  Optional.of(new QuoteRefusal.ExternalSystemSuspended(system));
            });
  }

  private Optional<QuoteRefusal> refusalOfStay(StayRequest request, Hotel hotel) {
    var today = clock.now(hotel).date();
    return request.stay().arrival().isBefore(today)
        ? Optional.of(new QuoteRefusal.ArrivalInPast(today))
        : SaleRules.refusalOfStay(request.stay(), request.rooms(), today);
  }

  private Outcome quote(Query query, Hotel hotel) {
    return query
        .named()
        .map(named -> honour(query, hotel, named))
        .orElseGet(() -> price(query.request(), hotel));
  }

  /** A room of a type for a party. */
  private record PartyOfType(RoomTypeId type, Party party) {}

  private Optional<QuoteRefusal> refusalOfRooms(Hotel hotel, Stream<PartyOfType> rooms) {
    var types =
        roomTypes.listAll(hotel.id()).stream()
            .collect(Collectors.toMap(RoomType::id, Function.identity()));
    return rooms
        .flatMap(room ->
            SaleRules.refusalOfRoom(
                room.type(), room.party().guests(), Optional.ofNullable(types.get(room.type())))
                .stream())
        .findFirst();
  }

  /** The price of before, to the cent, if this is still what was asked for. */
  private Outcome honour(Query query, Hotel hotel, QuoteId named) {
    var stored =
        quotes
            .find(hotel.id(), named)
            .filter(quote -> quote.askedBy().equals(query.caller().user()));
    if (stored.isEmpty()) {
      return new Outcome.Refused(new QuoteRefusal.UnknownQuote(named));
    }
    if (stored.get().hasExpiredAt(clock.now(hotel).instant())) {
      return new Outcome.Refused(new QuoteRefusal.QuoteExpired(named, stored.get().expiresAt()));
    }
    var quote = stored.get().quote();
    return query.request().isAnsweredBy(quote)
        ? honour(hotel, quote)
        : new Outcome.Refused(new QuoteRefusal.QuoteMismatch(named));
  }

  /** Children stay counted as they were when the price was given. */
  private Outcome honour(Hotel hotel, Quote quote) {
    return refusalOfRooms(
            hotel,
            quote.rooms().stream().map(room -> new PartyOfType(room.roomType(), room.party())))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> new Outcome.Done(hotel, quote));
  }

  /**
   * What restricts prices of the calendar; agreed ones are beside it, so nothing is read for them.
   */
  private RestrictedSale restrictedSale(StayRequest request, Hotel hotel) {
    boolean byCalendar =
        request.lines().stream().anyMatch(line -> !(line.rate() instanceof RateChoice.Agreed));
    return new RestrictedSale(
        byCalendar ? restrictions.bearingOn(hotel.id(), request.stay()) : StayRestrictions.none(),
        request.stay(),
        clock.now(hotel).date());
  }

  /** An agreed price needs no calendar, so none is read for it. */
  private Map<RoomTypeId, RoomTypeRates> ratesFor(StayRequest request) {
    var types =
        request.lines().stream()
            .filter(line -> !(line.rate() instanceof RateChoice.Agreed))
            .map(RoomLine::roomType)
            .distinct()
            .toList();
    return types.isEmpty() ? Map.of() : calendar.ratesFor(request.hotel(), types, request.stay());
  }

  private Outcome price(StayRequest request, Hotel hotel) {
    var rulebook = rulebooks.of(hotel.id());
    return refusalOfRooms(
            hotel,
            request.lines().stream()
                .map(line -> new PartyOfType(line.roomType(), line.party(rulebook))))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> price(request, hotel, rulebook));
  }

  private Outcome price(StayRequest request, Hotel hotel, Rulebook rulebook) {
    var rates = ratesFor(request);
    var sale = restrictedSale(request, hotel);
    var rooms = new ArrayList<QuotedRoom>();
    for (var line : request.lines()) {
      var typeRates = rates.getOrDefault(line.roomType(), RoomTypeRates.none());
      switch (price(line, typeRates, rulebook, sale)) {
        case RestrictedSale.Sale.Sold(var priced) ->
            rooms.addAll(quoted(line, line.party(rulebook), priced));
        case RestrictedSale.Sale.Restricted(var standard, var breaches) -> {
          return new Outcome.Refused(
              new QuoteRefusal.Restricted(line.roomType(), standard, breaches));
        }
        case RestrictedSale.Sale.NotPriced(var standard, var nights) -> {
          return new Outcome.Refused(new QuoteRefusal.NotPriced(line.roomType(), standard, nights));
        }
      }
    }
    var terms = rulebook.freeze(rooms, hotel.zone());
    return new Outcome.Done(hotel, new Quote(hotel.id(), request.stay(), rooms, terms));
  }

  private static RestrictedSale.Sale price(
      RoomLine line, RoomTypeRates rates, Rulebook rulebook, RestrictedSale sale) {
    var stay = sale.stay();
    var party = line.party(rulebook);
    return switch (rulebook.price(rates, stay, party, line.rate())) {
      case Pricing.Priced priced ->
          sale.sell(line, priced, () -> rulebook.sellable(rates, stay, party));
      case Pricing.NotPriced(var standard, var nights) ->
          new RestrictedSale.Sale.NotPriced(standard, nights);
    };
  }

  private static List<QuotedRoom> quoted(RoomLine line, Party party, Pricing.Priced priced) {
    return Collections.nCopies(
        line.quantity(),
        new QuotedRoom(line.roomType(), party, priced.standard(), priced.prices()));
  }
}
