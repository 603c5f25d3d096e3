package org.roombooking.persistence.inventory;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.BOOKING;
import static org.roombooking.persistence.jooq.Tables.ROOM_TYPE_NIGHT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.statements.BoundStatement;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.types.RowsTable;

/** Stays that several callers ask about, each in a hotel, as tables within one statement. */
final class AskedStays {

  /**
   * What one of them asks about.
   *
   * @param now as of which holds have run out
   */
  record Asked(HotelId hotel, Stay stay, Instant now) {}

  private record AskedNight(int place, LocalDate night) {}

  private static final RowsTable.Column<HotelId> HOTEL =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.HOTEL_ID);
  private static final RowsTable.Column<Instant> NOW =
      RowsTable.Column.of(name("now"), BOOKING.HOLD_EXPIRES_AT.getDataType());
  private static final RowsTable.Column<LocalDate> NIGHT =
      RowsTable.Column.like(ROOM_TYPE_NIGHT.NIGHT);

  private final RowsTable<Void> stays = RowsTable.ofParameters("asked");
  private final Field<Integer> place = stays.column(RowsTable.PLACE);
  private final Field<HotelId> hotel = stays.column(HOTEL);
  private final Field<Instant> now = stays.column(NOW);

  private final RowsTable<Void> nights = RowsTable.ofParameters("asked_night");
  private final Field<Integer> placeOfNight = nights.column(RowsTable.PLACE);
  private final Field<LocalDate> night = nights.column(NIGHT);

  /** Binds a statement in which these tables stand; a row for each who asks, in their order. */
  static BoundStatement bound(RenderedStatement statement, List<Asked> asked) {
    var allNights =
        IntStream.range(0, asked.size())
            .boxed()
            .flatMap(place ->
                asked.get(place).stay().nights().stream()
                    .map(night -> new AskedNight(place, night)))
            .toList();
    return statement
        .bind()
        .with("asked.place", RowsTable.places(asked))
        .with("asked.hotel_id", column(asked, Asked::hotel, HotelId[]::new))
        .with("asked.now", column(asked, Asked::now, Instant[]::new))
        .with("asked_night.place", column(allNights, AskedNight::place, Integer[]::new))
        .with("asked_night.night", column(allNights, AskedNight::night, LocalDate[]::new));
  }

  private static <R, T> T[] column(
      List<R> rows, Function<R, T> value, IntFunction<T[]> emptyArray) {
    return rows.stream().map(value).toArray(emptyArray);
  }

  CommonTableExpression<?> stays() {
    return stays.asCommonTable();
  }

  /** The nights of all of them. */
  CommonTableExpression<?> nights() {
    return nights.asCommonTable();
  }

  /** Whose stay it is, from 0, in the order of those who ask. */
  Field<Integer> place() {
    return place;
  }

  Field<HotelId> hotel() {
    return hotel;
  }

  Field<Instant> now() {
    return now;
  }

  /** The nights of one stay, as a table with that name. */
  CommonTableExpression<?> nightsOfOne(String called) {
    return name(called)
        .fields(NIGHT.name())
        .as(select(night).from(name("asked_night")).where(placeOfNight.eq(place)));
  }
}
