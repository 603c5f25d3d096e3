package org.roombooking.persistence.pricing;

import static java.util.Objects.requireNonNull;
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

  /** Out of a row that begins with {@link #COLUMNS}. */
  static PriceRow of(Record row) {
    return of(row, 0);
  }

  /**
   * Out of a row in which {@link #COLUMNS} stand one after the other. They are taken by their
   * places: to look each up by its name would cost more than to read it.
   *
   * @param first the place of the first of them
   */
  static PriceRow of(Record row, int first) {
    return new PriceRow(
        at(row, first, RoomPriceId.class),
        at(row, first + 1, HotelId.class),
        at(row, first + 2, RoomTypeId.class),
        at(row, first + 3, PriceStandard.class),
        at(row, first + 4, LocalDate.class),
        (Integer) row.get(first + 5),
        at(row, first + 6, Long.class),
        at(row, first + 7, Currency.class),
        at(row, first + 8, Boolean.class),
        at(row, first + 9, Instant.class));
  }

  /** A value that is not null, by its place. */
  static <T> T at(Record row, int place, Class<T> type) {
    return requireNonNull(type.cast(row.get(place)));
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
