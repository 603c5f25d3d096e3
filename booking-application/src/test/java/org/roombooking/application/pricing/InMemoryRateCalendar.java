package org.roombooking.application.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.testing.Variants;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.NightRates;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** A rate calendar for tests. */
public final class InMemoryRateCalendar implements RateCalendar {

  private static final Comparator<RoomPrice> BY_DATE_THEN_STANDARD_THEN_GUESTS =
      Comparator.comparing(RoomPrice::night)
          .thenComparing(RoomPrice::standard)
          .thenComparingInt(price -> price.guests().orElse(NightRates.ANY_NUMBER));

  private record Cell(
      HotelId hotel,
      RoomTypeId roomType,
      PriceStandard standard,
      LocalDate night,
      OptionalInt guests) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Cell, RoomPrice> prices;

  public InMemoryRateCalendar(InMemoryDatabase database) {
    this.database = database;
    this.prices = new InMemoryTable<>(database);
  }

  @Override
  public Map<RoomTypeId, RoomTypeRates> ratesFor(
      HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    var rates = new HashMap<RoomTypeId, RoomTypeRates>();
    for (var type : types) {
      rates.put(type, ratesFor(hotel, type, stay));
    }
    return Map.copyOf(rates);
  }

  @Override
  public Map<RoomTypeId, RoomTypeRates> ratesFor(
      Collection<HotelId> hotels, Collection<RoomTypeId> types, Stay stay) {
    var rates = new HashMap<RoomTypeId, RoomTypeRates>();
    for (var type : types) {
      rates.put(type, RoomTypeRates.none());
    }
    for (var hotel : hotels) {
      for (var type : types) {
        rates.merge(
            type,
            ratesFor(hotel, type, stay),
            (other, found) -> found.equals(RoomTypeRates.none()) ? other : found);
      }
    }
    return Map.copyOf(rates);
  }

  private RoomTypeRates ratesFor(HotelId hotel, RoomTypeId type, Stay stay) {
    return RoomTypeRates.of(
        find(hotel, type, price -> price.available() && stay.includes(price.night())));
  }

  @Override
  public List<RoomPrice> set(List<RoomPrice> wanted) {
    return database.use(() -> wanted.stream().map(this::set).toList());
  }

  private RoomPrice set(RoomPrice wanted) {
    var next = prices.find(cellOf(wanted)).map(before -> inPlaceOf(before, wanted)).orElse(wanted);
    return put(wanted, next);
  }

  private static RoomPrice inPlaceOf(RoomPrice before, RoomPrice wanted) {
    return new RoomPrice(
        before.id(),
        before.hotel(),
        before.roomType(),
        before.standard(),
        before.night(),
        before.guests(),
        wanted.price(),
        wanted.available(),
        before.createdAt());
  }

  @Override
  public Optional<RoomPrice> find(HotelId hotel, RoomPriceId id) {
    return database.use(() ->
        prices.rows().stream()
            .filter(price -> price.hotel().equals(hotel) && price.id().equals(id))
            .findFirst());
  }

  @Override
  public List<RoomPrice> of(
      HotelId hotel, RoomTypeId type, PriceStandard standard, DateRange nights) {
    return find(
        hotel,
        type,
        price -> price.standard().equals(standard) && nights.dates().contains(price.night()));
  }

  @Override
  public Optional<RoomPrice> setAvailable(HotelId hotel, RoomPriceId id, boolean available) {
    return database.use(() ->
        prices.rows().stream()
            .filter(price -> price.hotel().equals(hotel) && price.id().equals(id))
            .findFirst()
            .map(price -> put(price, Variants.available(price, available))));
  }

  private RoomPrice put(RoomPrice before, RoomPrice next) {
    prices.put(cellOf(before), next);
    return next;
  }

  private static Cell cellOf(RoomPrice price) {
    return new Cell(
        price.hotel(), price.roomType(), price.standard(), price.night(), price.guests());
  }

  @Override
  public Page<RoomPrice> list(
      HotelId hotel, RoomTypeId type, Optional<DateRange> dates, PageRequest page) {
    var found =
        find(
            hotel,
            type,
            price ->
                dates.isEmpty()
                    || (!price.night().isBefore(dates.get().first())
                        && !price.night().isAfter(dates.get().last())));
    return Pages.cut(found, BY_DATE_THEN_STANDARD_THEN_GUESTS, page);
  }

  private List<RoomPrice> find(HotelId hotel, RoomTypeId type, Predicate<RoomPrice> wanted) {
    return database.use(() ->
        prices.rows().stream()
            .filter(price -> price.hotel().equals(hotel) && price.roomType().equals(type))
            .filter(wanted)
            .toList());
  }
}
