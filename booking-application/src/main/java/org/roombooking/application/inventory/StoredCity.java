package org.roombooking.application.inventory;

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
import org.roombooking.application.inventory.SearchCity.CityOffer;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebook;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.amenity.Amenities;

/** What the store tells of a city, asked as often for a thousand hotels as for one. */
record StoredCity(
    Hotels hotels,
    RoomTypes roomTypes,
    Amenities amenities,
    Availability availability,
    RateCalendar calendar,
    Rulebooks rulebooks,
    Restrictions restrictions,
    HotelClock clock) {

  private static final Comparator<CityOffer> CHEAPEST_FIRST =
      Comparator.comparing((CityOffer offer) -> offer.hotel().currency().getCurrencyCode())
          .thenComparingLong(offer -> offer.total().minorUnits())
          .thenComparing(offer -> offer.hotel().profile().name())
          .thenComparing(offer -> offer.hotel().id().value().toString());

  Page<CityOffer> search(SearchCity.Query query) {
    var offers = offers(query).stream().sorted(CHEAPEST_FIRST).toList();
    var page = query.page();
    return new Page<>(
        offers.stream().skip(page.offset()).limit(page.limit()).toList(), offers.size(), page);
  }

  /** Sandboxes have nothing for guests, and a time of their own. */
  private List<CityOffer> offers(SearchCity.Query query) {
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

  private static OpenHotel open(
      SearchCity.Query query, Hotel hotel, Rulebook rulebook, Instant now) {
    var party = rulebook.party(query.guests(), query.childrenAges());
    return new OpenHotel(new Obstacles(hotel, query.stay(), party, hotel.at(now).date()), rulebook);
  }

  private static Rulebook rulebookOf(HotelId hotel, Map<HotelId, Rulebook> rulebooks) {
    return rulebooks.getOrDefault(hotel, Rulebook.standard());
  }

  private record FreeType(RoomType type, RoomTypeAvailability left) {}

  /** Types that are large enough, have the amenities, and have a room on every night. */
  private List<FreeType> freeTypes(
      SearchCity.Query query, Map<HotelId, OpenHotel> open, Instant now) {
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

  private Predicate<RoomType> equipped(SearchCity.Query query, Collection<HotelId> open) {
    if (query.amenities().isEmpty()) {
      return type -> true;
    }
    var withAll = amenities.listTypesWithAll(open, query.amenities());
    return type -> withAll.contains(type.id());
  }

  private List<CityOffer> cheapest(
      SearchCity.Query query, Map<HotelId, OpenHotel> open, List<FreeType> free) {
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
                    offer -> offer.hotel().id(), Function.identity(), StoredCity::cheaper))
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
