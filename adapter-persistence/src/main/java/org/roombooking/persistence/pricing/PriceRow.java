package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RoomPrice;
import org.roombooking.domain.pricing.RoomPriceId;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;

/** The price of a night, column by column. */
record PriceRow(
    RoomPriceId id,
    HotelId hotel,
    RoomTypeId type,
    PriceStandard standard,
    LocalDate night,
    @Nullable Integer guests,
    long amount,
    Currency currency,
    boolean available,
    Instant createdAt) {

  static final List<Field<?>> COLUMNS =
      List.of(
          ROOM_PRICE.ROOM_PRICE_ID,
          ROOM_PRICE.HOTEL_ID,
          ROOM_PRICE.ROOM_TYPE_ID,
          ROOM_PRICE.STANDARD,
          ROOM_PRICE.NIGHT,
          ROOM_PRICE.GUESTS,
          ROOM_PRICE.AMOUNT,
          ROOM_PRICE.CURRENCY,
          ROOM_PRICE.AVAILABLE,
          ROOM_PRICE.CREATED_AT);

  /** Out of a row that has all {@link #COLUMNS}. */
  static PriceRow of(Record row) {
    return new PriceRow(
        row.get(ROOM_PRICE.ROOM_PRICE_ID),
        row.get(ROOM_PRICE.HOTEL_ID),
        row.get(ROOM_PRICE.ROOM_TYPE_ID),
        row.get(ROOM_PRICE.STANDARD),
        row.get(ROOM_PRICE.NIGHT),
        row.get(ROOM_PRICE.GUESTS),
        row.get(ROOM_PRICE.AMOUNT),
        row.get(ROOM_PRICE.CURRENCY),
        row.get(ROOM_PRICE.AVAILABLE),
        row.get(ROOM_PRICE.CREATED_AT));
  }

  /**
   * Prices that can be sold, of the parameters {@code types}, from {@code arrival} to the night
   * before {@code departure}.
   */
  static Condition areAsked() {
    return ROOM_PRICE
        .ROOM_TYPE_ID
        .eq(any(param("types", ROOM_PRICE.ROOM_TYPE_ID.getDataType().array())))
        .and(ROOM_PRICE.NIGHT.ge(param("arrival", ROOM_PRICE.NIGHT)))
        .and(ROOM_PRICE.NIGHT.lt(param("departure", ROOM_PRICE.NIGHT)))
        .and(ROOM_PRICE.AVAILABLE);
  }

  /** Binds a statement about the parameter {@code hotel} in which prices {@link #areAsked}. */
  static BoundStatement asked(
      RenderedStatement statement, HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    return statement
        .bind()
        .with("hotel", hotel)
        .with("types", types.toArray(RoomTypeId[]::new))
        .with("arrival", stay.arrival())
        .with("departure", stay.departure());
  }

  /** The rates of each of some types that rows of prices make. */
  static Map<RoomTypeId, RoomTypeRates> rates(Collection<RoomTypeId> types, List<PriceRow> rows) {
    var prices =
        rows.stream()
            .map(PriceRow::toRoomPrice)
            .collect(Collectors.groupingBy(RoomPrice::roomType));
    return types.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                type -> RoomTypeRates.of(prices.getOrDefault(type, List.of()))));
  }

  RoomPrice toRoomPrice() {
    return new RoomPrice(
        id,
        hotel,
        type,
        standard,
        night,
        guests == null ? OptionalInt.empty() : OptionalInt.of(guests),
        new Money(amount, currency),
        available,
        createdAt);
  }
}
