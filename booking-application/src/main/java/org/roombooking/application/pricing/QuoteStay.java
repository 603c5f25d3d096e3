package org.roombooking.application.pricing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;
import org.roombooking.domain.pricing.Party;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.Quotes;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;

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

    /**
     * A quote, with the hotel as it was read.
     *
     * @param differences between rooms of the types that are quoted, from today on
     */
    record Done(Hotel hotel, Quote quote, RoomDifferences differences) implements Outcome {}

    record Refused(QuoteRefusal why) implements Outcome {}
  }

  private final SaleFacts facts;
  private final Members members;
  private final Quotes quotes;
  private final HotelClock clock;

  public QuoteStay(SaleFacts facts, Members members, Quotes quotes, HotelClock clock) {
    this.facts = facts;
    this.members = members;
    this.quotes = quotes;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    var wanted = query.request();
    var read = facts.of(wanted.hotel(), pricedByCalendar(query), wanted.stay());
    if (read.isEmpty()) {
      return new Outcome.Refused(new QuoteRefusal.UnknownHotel(wanted.hotel()));
    }
    var hotel = read.get().facts().hotel();
    return refusalOfHotel(query, hotel)
        .or(() -> refusalOfMember(query))
        .or(() -> refusalOfStay(wanted, hotel))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> quote(query, read.get()));
  }

  /**
   * The types whose prices are to be read: none for a price that is agreed or was quoted, or for a
   * stay that is too long to be sold.
   */
  private static Set<RoomTypeId> pricedByCalendar(Query query) {
    return query.named().isPresent() || query.request().stay().length() > StayRequest.MAX_NIGHTS
        ? Set.of()
        : query.request().lines().stream()
            .filter(line -> !(line.rate() instanceof RateChoice.Agreed))
            .map(RoomLine::roomType)
            .collect(Collectors.toSet());
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

  private Outcome quote(Query query, SaleFacts.Priced read) {
    return query
        .named()
        .map(named -> honour(query, read.facts(), named))
        .orElseGet(() -> price(query.request(), read));
  }

  /** A room of a type for a party. */
  private record PartyOfType(RoomTypeId type, Party party) {}

  private static Optional<QuoteRefusal> refusalOfRooms(
      HotelFacts facts, Stream<PartyOfType> rooms) {
    var types = facts.types().stream().collect(Collectors.toMap(RoomType::id, Function.identity()));
    return rooms
        .flatMap(room ->
            SaleRules.refusalOfRoom(
                room.type(), room.party().guests(), Optional.ofNullable(types.get(room.type())))
                .stream())
        .findFirst();
  }

  /** The price of before, to the cent, if this is still what was asked for. */
  private Outcome honour(Query query, HotelFacts facts, QuoteId named) {
    var hotel = facts.hotel();
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
        ? honour(facts, quote)
        : new Outcome.Refused(new QuoteRefusal.QuoteMismatch(named));
  }

  /** Children stay counted as they were when the price was given. */
  private Outcome honour(HotelFacts facts, Quote quote) {
    return refusalOfRooms(
            facts,
            quote.rooms().stream().map(room -> new PartyOfType(room.roomType(), room.party())))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> done(facts, quote));
  }

  private Outcome done(HotelFacts facts, Quote quote) {
    var types = quote.rooms().stream().map(QuotedRoom::roomType).distinct().toList();
    return new Outcome.Done(
        facts.hotel(), quote, facts.differences(types, clock.now(facts.hotel()).date()));
  }

  private Outcome price(StayRequest request, SaleFacts.Priced read) {
    var rulebook = read.facts().rulebook();
    return refusalOfRooms(
            read.facts(),
            request.lines().stream()
                .map(line -> new PartyOfType(line.roomType(), line.party(rulebook))))
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> price(request, read.facts(), read.rates()));
  }

  private Outcome price(
      StayRequest request, HotelFacts facts, Map<RoomTypeId, RoomTypeRates> rates) {
    var hotel = facts.hotel();
    var rulebook = facts.rulebook();
    var sale =
        new RestrictedSale(
            facts.bearingOn(request.stay()), request.stay(), clock.now(hotel).date());
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
    return done(facts, new Quote(hotel.id(), request.stay(), rooms, terms));
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
