package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.HOTEL_FACTS;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.pricing.SaleFacts;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.property.FactChanges;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;
import org.roombooking.persistence.types.RowsTable;

/**
 * Facts of hotels, kept in memory for as long as the database says that they have not changed. Each
 * method is one round trip while they have not.
 */
public final class JooqSaleFacts implements SaleFacts {

  private static final Param<HotelId> HOTEL = param("hotel", HOTEL_FACTS.HOTEL_ID);

  private static final RowsTable.Column<Integer> PLACE =
      RowsTable.Column.of(name("place"), SQLDataType.INTEGER);
  private static final RowsTable.Column<HotelId> HOTEL_ID =
      RowsTable.Column.like(HOTEL_FACTS.HOTEL_ID);
  private static final RowsTable.Column<RoomTypeId> TYPE =
      RowsTable.Column.like(ROOM_PRICE.ROOM_TYPE_ID);
  private static final RowsTable.Column<LocalDate> ARRIVAL =
      RowsTable.Column.of(name("arrival"), SQLDataType.LOCALDATE);
  private static final RowsTable.Column<LocalDate> DEPARTURE =
      RowsTable.Column.of(name("departure"), SQLDataType.LOCALDATE);

  /** The facts of a hotel are asked for, and the prices of some types for a stay. */
  private record Asked(HotelId hotel, List<RoomTypeId> types, Stay stay) {

    Stream<Line> lines(int place) {
      return types.isEmpty()
          ? Stream.of(new Line(place, hotel, null, stay))
          : types.stream().map(type -> new Line(place, hotel, type, stay));
    }
  }

  /**
   * One type of what is asked for.
   *
   * @param place of the one who asks
   * @param type null if no price is asked for
   */
  private record Line(int place, HotelId hotel, @Nullable RoomTypeId type, Stay stay) {

    LocalDate arrival() {
      return stay.arrival();
    }

    LocalDate departure() {
      return stay.departure();
    }
  }

  private final GatheredCalls calls;
  private final FactChanges changes;
  private final RenderedStatement version;
  private final RenderedStatement versionAndPrices;
  private final SaleFacts read;
  private final KeptFacts kept = new KeptFacts();
  private final GatheredCall<Asked, List<Record>> lookUp =
      GatheredCall.reading(Step.READING, this::lookUp);

  /**
   * Keeps what it reads.
   *
   * @param changes tells which facts the transaction of a thread has changed
   * @param read reads the facts from the same database
   */
  public JooqSaleFacts(DSLContext db, GatheredCalls calls, FactChanges changes, SaleFacts read) {
    this.calls = calls;
    this.changes = changes;
    this.version = RenderedStatement.of(db, selectVersion());
    this.versionAndPrices = RenderedStatement.of(db, selectVersionAndPrices());
    this.read = read;
  }

  private static Select<?> selectVersion() {
    return select(HOTEL_FACTS.VERSION).from(HOTEL_FACTS).where(HOTEL_FACTS.HOTEL_ID.eq(HOTEL));
  }

  private static Select<?> selectVersionAndPrices() {
    var stays = RowsTable.ofParameters("asked");
    var place = stays.column(PLACE);
    var hotel = stays.column(HOTEL_ID);
    var type = stays.column(TYPE);
    var arrival = stays.column(ARRIVAL);
    var departure = stays.column(DEPARTURE);
    var table = stays.asCommonTable();
    return with(table)
        .select(place)
        .select(HOTEL_FACTS.VERSION)
        .select(PriceRow.COLUMNS)
        .from(table)
        .join(HOTEL_FACTS)
        .on(HOTEL_FACTS.HOTEL_ID.eq(hotel))
        .leftJoin(ROOM_PRICE)
        .on(ROOM_PRICE.HOTEL_ID.eq(hotel))
        .and(ROOM_PRICE.ROOM_TYPE_ID.eq(type))
        .and(ROOM_PRICE.NIGHT.ge(arrival))
        .and(ROOM_PRICE.NIGHT.lt(departure))
        .and(ROOM_PRICE.AVAILABLE);
  }

  @Override
  public Optional<HotelFacts> of(HotelId hotel) {
    if (changes.areOwn(hotel)) {
      return read.of(hotel);
    }
    return facts(hotel, version.bind().with("hotel", hotel).fetch());
  }

  @Override
  public Optional<Priced> of(HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    if (changes.areOwn(hotel)) {
      return read.of(hotel, types, stay);
    }
    var rows = calls.ask(lookUp, new Asked(hotel, List.copyOf(types), stay));
    return facts(hotel, rows).map(facts -> new Priced(facts, rates(types, rows)));
  }

  /** Versions and prices for all who ask: what each is told, in a row for each price. */
  private List<List<Record>> lookUp(List<Asked> asked) {
    var lines =
        IntStream.range(0, asked.size())
            .boxed()
            .flatMap(place -> asked.get(place).lines(place))
            .toList();
    var answers =
        Stream.generate(() -> (List<Record>) new ArrayList<Record>()).limit(asked.size()).toList();
    versionAndPrices
        .bind()
        .with("asked.place", lines.stream().map(Line::place).toArray(Integer[]::new))
        .with("asked.hotel_id", lines.stream().map(Line::hotel).toArray(HotelId[]::new))
        .with("asked.room_type_id", lines.stream().map(Line::type).toArray(RoomTypeId[]::new))
        .with("asked.arrival", lines.stream().map(Line::arrival).toArray(LocalDate[]::new))
        .with("asked.departure", lines.stream().map(Line::departure).toArray(LocalDate[]::new))
        .fetch()
        .forEach(row -> answers.get(row.get(0, Integer.class)).add(row));
    return answers;
  }

  // Without a version there is nothing to keep them by.
  private Optional<HotelFacts> facts(HotelId hotel, List<? extends Record> rows) {
    return rows.isEmpty()
        ? calls.read(() -> read.of(hotel))
        : facts(hotel, rows.getFirst().get(HOTEL_FACTS.VERSION));
  }

  private Optional<HotelFacts> facts(HotelId hotel, Version current) {
    return kept.find(hotel, current)
        .or(() -> {
          var facts = calls.read(() -> read.of(hotel));
          facts.ifPresent(known -> kept.keep(hotel, current, known));
          return facts;
        });
  }

  private static Map<RoomTypeId, RoomTypeRates> rates(
      Collection<RoomTypeId> types, List<? extends Record> rows) {
    return PriceRow.rates(
        types,
        rows.stream()
            .filter(row -> row.get(ROOM_PRICE.ROOM_PRICE_ID) != null)
            .map(PriceRow::of)
            .toList());
  }
}
