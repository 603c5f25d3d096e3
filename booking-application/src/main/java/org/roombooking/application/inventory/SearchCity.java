package org.roombooking.application.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.amenity.Amenities;
import org.roombooking.domain.stay.Stay;

/**
 * A guest looks for a hotel in a city, and sees of each the cheapest room that can be booked. The
 * store is asked as often for a thousand hotels as for one.
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

  /** The cheapest room of a hotel for the stay, and what is left of its type. */
  public record CityOffer(
      Hotel hotel, RoomType roomType, RoomTypeAvailability availability, Pricing.Priced price) {

    /** What the stay costs in all. */
    public Money total() {
      return price.prices().total();
    }
  }

  private static final Comparator<CityOffer> CHEAPEST_FIRST =
      Comparator.comparing((CityOffer offer) -> offer.hotel().currency().getCurrencyCode())
          .thenComparingLong(offer -> offer.total().minorUnits())
          .thenComparing(offer -> offer.hotel().profile().name())
          .thenComparing(offer -> offer.hotel().id().value().toString());

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Amenities amenities;
  private final Availability availability;
  private final RateCalendar calendar;
  private final Rulebooks rulebooks;
  private final Restrictions restrictions;
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
      CityMemory memory,
      HotelClock clock) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.amenities = amenities;
    this.availability = availability;
    this.calendar = calendar;
    this.rulebooks = rulebooks;
    this.restrictions = restrictions;
    this.memory = memory;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    if (query.stay().length() > StayRequest.MAX_NIGHTS) {
      return new Outcome.StayTooLong(StayRequest.MAX_NIGHTS);
    }
    return new Outcome.Done(
        memory.search(query, clock.common()).orElseGet(() -> searchStore(query)));
  }

  private Page<CityOffer> searchStore(Query query) {
    var offers = search(query).stream().sorted(CHEAPEST_FIRST).toList();
    var page = query.page();
    return new Page<>(
        offers.stream().skip(page.offset()).limit(page.limit()).toList(), offers.size(), page);
  }

  /** Sandboxes have nothing for guests, and a time of their own. */
  private List<CityOffer> search(Query query) {
    var now = clock.common();
    var inCity =
        hotels.listActiveIn(query.city(), query.country()).stream()
            .filter(hotel -> !hotel.isSandbox())
            .toList();
    var rulebooksInCity =
        inCity.isEmpty()
            ? Map.<HotelId, Rulebook>of()
            : rulebooks.of(inCity.stream().map(Hotel::id).toList());
    var open =
        inCity.stream()
            .map(hotel -> open(query, hotel, rulebookOf(hotel.id(), rulebooksInCity), now))
            .filter(hotel -> hotel.obstacles().ofHotel().isEmpty())
            .collect(Collectors.toMap(OpenHotel::id, Function.identity()));
    var types = open.isEmpty() ? List.<FreeType>of() : freeTypes(query, open, now);
    return types.isEmpty() ? List.of() : cheapest(query, open, types);
  }

  /** A hotel that takes guests, who count there as its rules say. */
  private record OpenHotel(Obstacles obstacles, Rulebook rulebook) {

    HotelId id() {
      return obstacles.hotel().id();
    }
  }

  private static OpenHotel open(Query query, Hotel hotel, Rulebook rulebook, Instant now) {
    var party = rulebook.party(query.guests(), query.childrenAges());
    return new OpenHotel(new Obstacles(hotel, query.stay(), party, hotel.at(now).date()), rulebook);
  }

  private static Rulebook rulebookOf(HotelId hotel, Map<HotelId, Rulebook> rulebooks) {
    return rulebooks.getOrDefault(hotel, Rulebook.standard());
  }

  private record FreeType(RoomType type, RoomTypeAvailability left) {}

  /** Types that are large enough, have the amenities, and have a room on every night. */
  private List<FreeType> freeTypes(Query query, Map<HotelId, OpenHotel> open, Instant now) {
    var equipped = equipped(query, open.keySet());
    var types =
        roomTypes.listAll(open.keySet()).stream()
            .filter(type -> hotelOf(type, open).obstacles().of(type).isEmpty())
            .filter(equipped)
            .toList();
    if (types.isEmpty()) {
      return List.of();
    }
    var left =
        availability.of(hotelsOf(types), query.stay(), now).stream()
            .filter(type -> type.freeForWholeStay() > 0)
            .collect(Collectors.toMap(RoomTypeAvailability::type, Function.identity()));
    return types.stream()
        .flatMap(type ->
            Optional.ofNullable(left.get(type.id())).map(free -> new FreeType(type, free)).stream())
        .toList();
  }

  private Predicate<RoomType> equipped(Query query, Collection<HotelId> open) {
    if (query.amenities().isEmpty()) {
      return type -> true;
    }
    var withAll = amenities.listTypesWithAll(open, query.amenities());
    return type -> withAll.contains(type.id());
  }

  private List<CityOffer> cheapest(Query query, Map<HotelId, OpenHotel> open, List<FreeType> free) {
    var types = free.stream().map(FreeType::type).toList();
    var ofHotels = hotelsOf(types);
    var rates =
        calendar.ratesFor(ofHotels, types.stream().map(RoomType::id).toList(), query.stay());
    var restricted = restrictions.bearingOn(ofHotels, query.stay());
    var offers =
        free.stream()
            .flatMap(found -> {
              var hotel = hotelOf(found.type(), open);
              var sale =
                  new StaySale(
                      hotel.obstacles(),
                      hotel.rulebook(),
                      restricted.getOrDefault(hotel.id(), StayRestrictions.none()));
              var ofType = rates.getOrDefault(found.type().id(), RoomTypeRates.none());
              return offers(found, sale, ofType);
            })
            .filter(offer -> query.prices().includes(offer.total()));
    return List.copyOf(
        offers
            .collect(
                Collectors.toMap(
                    offer -> offer.hotel().id(), Function.identity(), SearchCity::cheaper))
            .values());
  }

  /** One for each standard, the base price first. */
  private static Stream<CityOffer> offers(FreeType found, StaySale sale, RoomTypeRates rates) {
    return sale.judge(found.type(), Optional.of(found.left()), rates).offer().stream()
        .flatMap(offer -> offer.prices().stream())
        .map(price -> new CityOffer(sale.obstacles().hotel(), found.type(), found.left(), price));
  }

  /** Of two that cost the same the one that came first: of the older type, by the base price. */
  private static CityOffer cheaper(CityOffer one, CityOffer next) {
    return next.total().compareTo(one.total()) < 0 ? next : one;
  }

  private static OpenHotel hotelOf(RoomType type, Map<HotelId, OpenHotel> open) {
    return Optional.ofNullable(open.get(type.hotel())).orElseThrow();
  }

  private static Set<HotelId> hotelsOf(List<RoomType> types) {
    return types.stream().map(RoomType::hotel).collect(Collectors.toSet());
  }
}
