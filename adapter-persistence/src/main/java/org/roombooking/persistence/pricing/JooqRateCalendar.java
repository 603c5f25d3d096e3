package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.SelectField;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.types.RowsTable;

/** Each method is one round trip, a list two. */
public final class JooqRateCalendar implements RateCalendar {

  private static final SelectField<Money> PRICE =
      row(ROOM_PRICE.AMOUNT, ROOM_PRICE.CURRENCY).mapping(Money::new);

  private static final SelectField<RoomPrice> AS_STORED =
      row(
              ROOM_PRICE.ROOM_PRICE_ID,
              ROOM_PRICE.HOTEL_ID,
              ROOM_PRICE.ROOM_TYPE_ID,
              ROOM_PRICE.STANDARD,
              ROOM_PRICE.NIGHT,
              PRICE,
              ROOM_PRICE.AVAILABLE,
              ROOM_PRICE.CREATED_AT)
          .mapping(RoomPrice::new);

  private final DSLContext db;

  public JooqRateCalendar(DSLContext db) {
    this.db = db;
  }

  private record Rate(RoomTypeId type, PriceStandard standard, LocalDate night, Money price) {}

  @Override
  public Map<RoomTypeId, RoomTypeRates> ratesFor(
      HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    var rates =
        db
            .select(ROOM_PRICE.ROOM_TYPE_ID, ROOM_PRICE.STANDARD, ROOM_PRICE.NIGHT, PRICE)
            .from(ROOM_PRICE)
            .where(ROOM_PRICE.HOTEL_ID.eq(hotel))
            .and(ROOM_PRICE.ROOM_TYPE_ID.in(types))
            .and(ROOM_PRICE.NIGHT.ge(stay.arrival()))
            .and(ROOM_PRICE.NIGHT.lt(stay.departure()))
            .and(ROOM_PRICE.AVAILABLE)
            .fetch(Records.mapping(Rate::new))
            .stream()
            .collect(Collectors.groupingBy(Rate::type));
    return types.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), type -> byStandard(rates.getOrDefault(type, List.of()))));
  }

  private static RoomTypeRates byStandard(List<Rate> rates) {
    var byStandard = new HashMap<PriceStandard, Map<LocalDate, Money>>();
    rates.forEach(rate ->
        byStandard
            .computeIfAbsent(rate.standard(), standard -> new HashMap<>())
            .put(rate.night(), rate.price()));
    return new RoomTypeRates(byStandard);
  }

  /** What there is one price for. */
  private record Cell(HotelId hotel, RoomTypeId type, PriceStandard standard, LocalDate night) {

    static Cell of(RoomPrice price) {
      return new Cell(price.hotel(), price.roomType(), price.standard(), price.night());
    }
  }

  @Override
  public List<RoomPrice> set(List<RoomPrice> prices) {
    var stored = upsert(prices).stream().collect(Collectors.toMap(Cell::of, Function.identity()));
    return prices.stream()
        .map(price -> Optional.ofNullable(stored.get(Cell.of(price))).orElseThrow())
        .toList();
  }

  // In one order, so that callers who price the same nights do not wait for each other in a circle.
  private List<RoomPrice> upsert(List<RoomPrice> prices) {
    var wanted = new RowsTable<>("wanted", prices);
    var hotel = wanted.column(ROOM_PRICE.HOTEL_ID, RoomPrice::hotel);
    var type = wanted.column(ROOM_PRICE.ROOM_TYPE_ID, RoomPrice::roomType);
    var night = wanted.column(ROOM_PRICE.NIGHT, RoomPrice::night);
    var standard = wanted.column(ROOM_PRICE.STANDARD, RoomPrice::standard);
    var id = wanted.column(ROOM_PRICE.ROOM_PRICE_ID, RoomPrice::id);
    var amount = wanted.column(ROOM_PRICE.AMOUNT, price -> price.price().minorUnits());
    var currency = wanted.column(ROOM_PRICE.CURRENCY, price -> price.price().currency());
    var available = wanted.column(ROOM_PRICE.AVAILABLE, RoomPrice::available);
    var createdAt = wanted.column(ROOM_PRICE.CREATED_AT, RoomPrice::createdAt);
    return db.with(wanted.asCommonTable())
        .insertInto(
            ROOM_PRICE,
            ROOM_PRICE.HOTEL_ID,
            ROOM_PRICE.ROOM_TYPE_ID,
            ROOM_PRICE.NIGHT,
            ROOM_PRICE.STANDARD,
            ROOM_PRICE.ROOM_PRICE_ID,
            ROOM_PRICE.AMOUNT,
            ROOM_PRICE.CURRENCY,
            ROOM_PRICE.AVAILABLE,
            ROOM_PRICE.CREATED_AT)
        .select(
            select(hotel, type, night, standard, id, amount, currency, available, createdAt)
                .from(wanted.asCommonTable())
                .orderBy(hotel, type, night, standard))
        .onConflictOnConstraint(Keys.ROOM_PRICE_IS_ONE_FOR_EACH_NIGHT_AND_STANDARD)
        .doUpdate()
        .set(ROOM_PRICE.AMOUNT, excluded(ROOM_PRICE.AMOUNT))
        .set(ROOM_PRICE.CURRENCY, excluded(ROOM_PRICE.CURRENCY))
        .set(ROOM_PRICE.AVAILABLE, excluded(ROOM_PRICE.AVAILABLE))
        .returningResult(AS_STORED)
        .fetch(Record1::value1);
  }

  @Override
  public Page<RoomPrice> list(
      HotelId hotel, RoomTypeId type, Optional<DateRange> dates, PageRequest page) {
    var wanted =
        ROOM_PRICE
            .HOTEL_ID
            .eq(hotel)
            .and(ROOM_PRICE.ROOM_TYPE_ID.eq(type))
            .and(
                dates
                    .map(range -> ROOM_PRICE.NIGHT.between(range.first(), range.last()))
                    .orElse(noCondition()));
    var prices =
        db.select(AS_STORED)
            .from(ROOM_PRICE)
            .where(wanted)
            .orderBy(ROOM_PRICE.NIGHT, ROOM_PRICE.STANDARD)
            .limit(page.limit())
            .offset(page.offset())
            .fetch(Record1::value1);
    return new Page<>(prices, db.fetchCount(ROOM_PRICE, wanted), page);
  }
}
