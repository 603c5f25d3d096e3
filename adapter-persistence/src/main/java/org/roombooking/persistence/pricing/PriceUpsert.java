package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.persistence.jooq.Keys;
import org.roombooking.persistence.types.RowsTable;
import org.roombooking.persistence.types.RowsTable.Column;

/** Sets many prices in one statement. One that is there keeps its id and its age. */
final class PriceUpsert {

  private static final Column<RoomPriceId> ID = Column.like(ROOM_PRICE.ROOM_PRICE_ID);
  private static final Column<HotelId> HOTEL = Column.like(ROOM_PRICE.HOTEL_ID);
  private static final Column<RoomTypeId> TYPE = Column.like(ROOM_PRICE.ROOM_TYPE_ID);
  private static final Column<PriceStandard> STANDARD = Column.like(ROOM_PRICE.STANDARD);
  private static final Column<LocalDate> NIGHT = Column.like(ROOM_PRICE.NIGHT);
  private static final Column<Integer> GUESTS = Column.like(ROOM_PRICE.GUESTS);
  private static final Column<Long> AMOUNT = Column.like(ROOM_PRICE.AMOUNT);
  private static final Column<Currency> CURRENCY = Column.like(ROOM_PRICE.CURRENCY);
  private static final Column<Boolean> AVAILABLE = Column.like(ROOM_PRICE.AVAILABLE);
  private static final Column<Instant> CREATED_AT = Column.like(ROOM_PRICE.CREATED_AT);

  private final DSLContext db;

  PriceUpsert(DSLContext db) {
    this.db = db;
  }

  /** What there is one price for. */
  private record Cell(
      HotelId hotel, RoomTypeId type, PriceStandard standard, LocalDate night, OptionalInt guests) {

    static Cell of(RoomPrice price) {
      return new Cell(
          price.hotel(), price.roomType(), price.standard(), price.night(), price.guests());
    }
  }

  /** What is stored then, in the order given. */
  List<RoomPrice> set(List<RoomPrice> prices) {
    Map<Cell, RoomPrice> stored =
        upsert(prices).stream()
            .map(PriceRow::toRoomPrice)
            .collect(Collectors.toMap(Cell::of, Function.identity()));
    return prices.stream()
        .map(price -> Optional.ofNullable(stored.get(Cell.of(price))).orElseThrow())
        .toList();
  }

  // In one order, so that callers who price the same nights do not wait for each other in a circle.
  private List<PriceRow> upsert(List<RoomPrice> prices) {
    var wanted = new RowsTable<>("wanted", prices);
    var id = wanted.column(ID, RoomPrice::id);
    var hotel = wanted.column(HOTEL, RoomPrice::hotel);
    var type = wanted.column(TYPE, RoomPrice::roomType);
    var standard = wanted.column(STANDARD, RoomPrice::standard);
    var night = wanted.column(NIGHT, RoomPrice::night);
    var guests = wanted.column(GUESTS, PriceUpsert::guests);
    var amount = wanted.column(AMOUNT, price -> price.price().minorUnits());
    var currency = wanted.column(CURRENCY, price -> price.price().currency());
    var available = wanted.column(AVAILABLE, RoomPrice::available);
    var createdAt = wanted.column(CREATED_AT, RoomPrice::createdAt);
    var table = wanted.asCommonTable();
    return db.with(table)
        .insertInto(ROOM_PRICE, PriceRow.COLUMNS)
        .select(
            select(id, hotel, type, standard, night, guests, amount, currency, available, createdAt)
                .from(table)
                .orderBy(hotel, type, night, standard, guests))
        .onConflictOnConstraint(Keys.ROOM_PRICE_IS_ONE_FOR_EACH_NIGHT_STANDARD_AND_PARTY)
        .doUpdate()
        .set(ROOM_PRICE.AMOUNT, excluded(ROOM_PRICE.AMOUNT))
        .set(ROOM_PRICE.CURRENCY, excluded(ROOM_PRICE.CURRENCY))
        .set(ROOM_PRICE.AVAILABLE, excluded(ROOM_PRICE.AVAILABLE))
        .returningResult(PriceRow.COLUMNS)
        .fetch(PriceRow::of);
  }

  private static @Nullable Integer guests(RoomPrice price) {
    return price.guests().isPresent() ? price.guests().getAsInt() : null;
  }
}
