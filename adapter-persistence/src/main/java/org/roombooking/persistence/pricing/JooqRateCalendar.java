package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.property.FactChanges;
import org.roombooking.persistence.statements.RenderedStatement;

/** Each method that reads is one round trip, the others and a list two. */
public final class JooqRateCalendar implements RateCalendar {

  private final DSLContext db;
  private final RenderedStatement prices;
  private final FactChanges changes;
  private final PriceUpsert upsert;

  public JooqRateCalendar(DSLContext db, FactChanges changes) {
    this.db = db;
    this.prices = RenderedStatement.of(db, selectPrices());
    this.changes = changes;
    this.upsert = new PriceUpsert(db);
  }

  @Override
  public Map<RoomTypeId, RoomTypeRates> ratesFor(
      HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    var rows = PriceRow.asked(prices, hotel, types, stay).fetch();
    return PriceRow.rates(types, rows.map(PriceRow::of));
  }

  private static Select<?> selectPrices() {
    return select(PriceRow.COLUMNS)
        .from(ROOM_PRICE)
        .where(ROOM_PRICE.HOTEL_ID.eq(param("hotel", ROOM_PRICE.HOTEL_ID)))
        .and(PriceRow.areAsked());
  }

  @Override
  public Map<RoomTypeId, RoomTypeRates> ratesFor(
      Collection<HotelId> hotels, Collection<RoomTypeId> types, Stay stay) {
    var rows =
        db.select(PriceRow.COLUMNS)
            .from(ROOM_PRICE)
            .where(isOneOf(ROOM_PRICE.HOTEL_ID, hotels))
            .and(isOneOf(ROOM_PRICE.ROOM_TYPE_ID, types))
            .and(ROOM_PRICE.NIGHT.ge(stay.arrival()))
            .and(ROOM_PRICE.NIGHT.lt(stay.departure()))
            .and(ROOM_PRICE.AVAILABLE)
            .fetch(PriceRow::of);
    return PriceRow.rates(types, rows);
  }

  @Override
  public List<RoomPrice> set(List<RoomPrice> prices) {
    return changes.change(
        prices.stream().map(RoomPrice::hotel).distinct().toList(), () -> upsert.set(prices));
  }

  @Override
  public Optional<RoomPrice> find(HotelId hotel, RoomPriceId price) {
    return db.select(PriceRow.COLUMNS)
        .from(ROOM_PRICE)
        .where(ROOM_PRICE.HOTEL_ID.eq(hotel))
        .and(ROOM_PRICE.ROOM_PRICE_ID.eq(price))
        .fetchOptional(PriceRow::of)
        .map(PriceRow::toRoomPrice);
  }

  @Override
  public List<RoomPrice> of(
      HotelId hotel, RoomTypeId type, PriceStandard standard, DateRange nights) {
    return db
        .select(PriceRow.COLUMNS)
        .from(ROOM_PRICE)
        .where(ROOM_PRICE.HOTEL_ID.eq(hotel))
        .and(ROOM_PRICE.ROOM_TYPE_ID.eq(type))
        .and(ROOM_PRICE.STANDARD.eq(standard))
        .and(ROOM_PRICE.NIGHT.between(nights.first(), nights.last()))
        .fetch(PriceRow::of)
        .stream()
        .map(PriceRow::toRoomPrice)
        .toList();
  }

  @Override
  public Optional<RoomPrice> setAvailable(HotelId hotel, RoomPriceId price, boolean available) {
    return changes.change(hotel, () -> update(hotel, price, available));
  }

  private Optional<RoomPrice> update(HotelId hotel, RoomPriceId price, boolean available) {
    return db.update(ROOM_PRICE)
        .set(ROOM_PRICE.AVAILABLE, available)
        .where(ROOM_PRICE.HOTEL_ID.eq(hotel))
        .and(ROOM_PRICE.ROOM_PRICE_ID.eq(price))
        .returningResult(PriceRow.COLUMNS)
        .fetchOptional(PriceRow::of)
        .map(PriceRow::toRoomPrice);
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
        db.select(PriceRow.COLUMNS)
            .from(ROOM_PRICE)
            .where(wanted)
            .orderBy(ROOM_PRICE.NIGHT, ROOM_PRICE.STANDARD, ROOM_PRICE.GUESTS)
            .limit(inline(page.limit()))
            .offset(inline(page.offset()))
            .fetch(PriceRow::of);
    return new Page<>(prices, db.fetchCount(ROOM_PRICE, wanted), page).map(PriceRow::toRoomPrice);
  }
}
