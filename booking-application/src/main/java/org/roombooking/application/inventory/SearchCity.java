package org.roombooking.application.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.pricing.SaleFacts;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.stay.Stay;

/**
 * A guest looks for a hotel in a city, and sees of each the cheapest room that can be booked. The
 * store is asked as often for a thousand hotels as for one, beside those that are told.
 */
public final class SearchCity {

  /** The most amenities that may be asked for. */
  public static final int MAX_AMENITIES = 10;

  /**
   * What is looked for.
   *
   * @param city its name, with small or capital letters from A to Z alike
   * @param guests who are to sleep in one room, beside the children, at least 1
   * @param childrenAges those of the children who are to sleep there, in years
   * @param amenities all of which the room is to have, by their names
   */
  public record Query(
      String city,
      Optional<CountryCode> country,
      Stay stay,
      int guests,
      List<Integer> childrenAges,
      PriceRange prices,
      Set<String> amenities,
      PageRequest page) {

    public Query {
      childrenAges = List.copyOf(childrenAges);
      amenities = Set.copyOf(amenities);
    }

    /** A room without children. */
    public Query(
        String city,
        Optional<CountryCode> country,
        Stay stay,
        int guests,
        PriceRange prices,
        Set<String> amenities,
        PageRequest page) {
      this(city, country, stay, guests, List.of(), prices, amenities, page);
    }
  }

  /** What a stay may cost in all, in the currency of the hotel; both ends included. */
  public record PriceRange(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    /** Whatever it costs. */
    public static PriceRange any() {
      return new PriceRange(Optional.empty(), Optional.empty());
    }

    /** Whether it has a total in it. */
    public boolean includes(Money total) {
      var amount = total.amount();
      return min.filter(least -> amount.compareTo(least) < 0).isEmpty()
          && max.filter(most -> amount.compareTo(most) > 0).isEmpty();
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    /**
     * The cheapest hotels first, then by name, then the oldest. Hotels of one currency stand
     * together, since nobody knows which of two currencies is cheaper.
     */
    record Done(Page<CityOffer> offers) implements Outcome {}

    record StayTooLong(int maxNights) implements Outcome {}
  }

  /**
   * The cheapest room of a hotel for the stay, and what is left of its type.
   *
   * @param freeWithoutMoving whether the guests can have one room throughout, whoever else is given
   *     another door for that before they come
   */
  public record CityOffer(
      Hotel hotel,
      RoomType roomType,
      RoomTypeAvailability availability,
      Pricing.Priced price,
      boolean freeWithoutMoving) {

    /** One room is left throughout. */
    public CityOffer(
        Hotel hotel, RoomType roomType, RoomTypeAvailability availability, Pricing.Priced price) {
      this(hotel, roomType, availability, price, true);
    }

    private CityOffer needingMoves() {
      return new CityOffer(hotel, roomType, availability, price, false);
    }

    /** What the stay costs in all. */
    public Money total() {
      return price.prices().total();
    }
  }

  private final StoredCity stored;
  private final SaleFacts facts;
  private final OneRoomThroughout oneRoom;
  private final CityMemory memory;
  private final HotelClock clock;

  /**
   * A search over a store.
   *
   * @param memory asked first
   */
  public SearchCity(
      Hotels hotels,
      RoomTypes roomTypes,
      Amenities amenities,
      Availability availability,
      RateCalendar calendar,
      Rulebooks rulebooks,
      Restrictions restrictions,
      SaleFacts facts,
      OneRoomThroughout oneRoom,
      CityMemory memory,
      HotelClock clock) {
    this.stored =
        new StoredCity(
            hotels, roomTypes, amenities, availability, calendar, rulebooks, restrictions, clock);
    this.facts = facts;
    this.oneRoom = oneRoom;
    this.memory = memory;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    if (query.stay().length() > StayRequest.MAX_NIGHTS) {
      return new Outcome.StayTooLong(StayRequest.MAX_NIGHTS);
    }
    var found = memory.search(query, clock.common()).orElseGet(() -> stored.search(query));
    var known = known(found.items());
    return new Outcome.Done(
        found.map(offer -> isOneRoomLeft(query, offer, known) ? offer : offer.needingMoves()));
  }

  /** Of the hotels on a page alone: where rooms are unlike each other, plans are drawn. */
  private Map<HotelId, HotelFacts> known(List<CityOffer> told) {
    var now = clock.common();
    var known = new HashMap<HotelId, HotelFacts>();
    var unknown = new ArrayList<HotelId>();
    for (var offer : told) {
      var hotel = offer.hotel().id();
      memory
          .find(hotel, now)
          .ifPresentOrElse(sale -> known.put(hotel, sale.facts()), () -> unknown.add(hotel));
    }
    if (!unknown.isEmpty()) {
      known.putAll(facts.of(unknown));
    }
    return known;
  }

  private boolean isOneRoomLeft(
      Query query, CityOffer offer, Map<HotelId, HotelFacts> knownHotels) {
    return Optional.ofNullable(knownHotels.get(offer.hotel().id()))
        .filter(known -> isOneRoomLeft(query, List.of(offer.roomType().id()), known))
        .isPresent();
  }

  private boolean isOneRoomLeft(Query query, List<RoomTypeId> type, HotelFacts known) {
    var now = clock.now(known.hotel());
    var party = known.rulebook().party(query.guests(), query.childrenAges());
    var differences = known.differences(type, now.date());
    return oneRoom
        .lackingFor(party.guests(), known.hotel().id(), type, query.stay(), now, differences)
        .isEmpty();
  }
}
