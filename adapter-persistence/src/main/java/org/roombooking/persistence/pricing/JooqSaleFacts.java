package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;
import static org.roombooking.persistence.jooq.Tables.HOTEL_FACTS;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.pricing.ReadSaleFacts;
import org.roombooking.application.pricing.SaleFacts;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.property.FactChanges;
import org.roombooking.persistence.statements.MappedQuery;
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

  private static final Param<HotelId[]> HOTELS =
      param("hotels", HOTEL_FACTS.HOTEL_ID.getDataType().array());

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

  /**
   * One price that was found, or none.
   *
   * @param place of the one who asks
   */
  private record FoundLine(int place, Version version, @Nullable PriceRow price) {}

  /** Where a row of a price begins, after the place and the version. */
  private static final int FIRST_OF_PRICE = 2;

  private static final MappedQuery<FoundLine> LINES = selectVersionAndPrices();

  private final GatheredCalls calls;
  private final FactChanges changes;
  private final RenderedStatement versions;
  private final RenderedStatement versionAndPrices;
  private final ReadSaleFacts read;
  private final KeptFacts kept = new KeptFacts();
  private final GatheredCall<Asked, List<FoundLine>> lookUp =
      GatheredCall.reading(Step.READING, this::lookUp);
  private final GatheredCall<HotelId, Optional<Version>> lookUpVersion =
      GatheredCall.reading(Step.READING, this::lookUpVersions);
  private final GatheredCall<HotelId, Optional<HotelFacts>> readAnew =
      GatheredCall.reading(Step.READING, this::readAnew);

  /**
   * Keeps what it reads.
   *
   * @param changes tells which facts the transaction of a thread has changed
   * @param read reads the facts from the same database
   */
  public JooqSaleFacts(
      DSLContext db, GatheredCalls calls, FactChanges changes, ReadSaleFacts read) {
    this.calls = calls;
    this.changes = changes;
    this.versions = RenderedStatement.of(db, selectVersions());
    this.versionAndPrices = RenderedStatement.of(db, LINES.query());
    this.read = read;
  }

  private static Select<?> selectVersions() {
    return select(HOTEL_FACTS.HOTEL_ID, HOTEL_FACTS.VERSION)
        .from(HOTEL_FACTS)
        .where(HOTEL_FACTS.HOTEL_ID.eq(any(HOTELS)));
  }

  private static MappedQuery<FoundLine> selectVersionAndPrices() {
    var stays = RowsTable.ofParameters("asked");
    var place = stays.column(RowsTable.PLACE);
    var hotel = stays.column(HOTEL_ID);
    var type = stays.column(TYPE);
    var arrival = stays.column(ARRIVAL);
    var departure = stays.column(DEPARTURE);
    var table = stays.asCommonTable();
    return MappedQuery.of(
        with(table)
            .select(place, HOTEL_FACTS.VERSION)
            .select(PriceRow.COLUMNS)
            .from(table)
            .join(HOTEL_FACTS)
            .on(HOTEL_FACTS.HOTEL_ID.eq(hotel))
            .leftJoin(ROOM_PRICE)
            .on(ROOM_PRICE.HOTEL_ID.eq(hotel))
            .and(ROOM_PRICE.ROOM_TYPE_ID.eq(type))
            .and(ROOM_PRICE.NIGHT.ge(arrival))
            .and(ROOM_PRICE.NIGHT.lt(departure))
            .and(ROOM_PRICE.AVAILABLE),
        row ->
            new FoundLine(
                PriceRow.at(row, 0, Integer.class),
                PriceRow.at(row, 1, Version.class),
                row.get(FIRST_OF_PRICE) == null ? null : PriceRow.of(row, FIRST_OF_PRICE)));
  }

  @Override
  public Optional<HotelFacts> of(HotelId hotel) {
    if (changes.areOwn(hotel)) {
      return read.of(hotel);
    }
    return facts(hotel, calls.ask(lookUpVersion, hotel));
  }

  /** As of one moment within a transaction that sees but one. */
  @Override
  public Map<HotelId, HotelFacts> of(Collection<HotelId> wanted) {
    if (wanted.stream().anyMatch(changes::areOwn)) {
      return read.of(wanted);
    }
    var versions = versions(wanted);
    var facts = new HashMap<HotelId, HotelFacts>();
    versions.forEach(
        (hotel, version) -> kept.find(hotel, version).ifPresent(known -> facts.put(hotel, known)));
    var unknown = wanted.stream().filter(hotel -> !facts.containsKey(hotel)).toList();
    if (!unknown.isEmpty()) {
      read.of(unknown)
          .forEach((hotel, found) -> {
            facts.put(hotel, found);
            Optional.ofNullable(versions.get(hotel))
                .ifPresent(version -> kept.keep(hotel, version, found));
          });
    }
    return facts;
  }

  private List<Optional<Version>> lookUpVersions(List<HotelId> hotels) {
    var found = versions(hotels);
    return hotels.stream().map(hotel -> Optional.ofNullable(found.get(hotel))).toList();
  }

  private Map<HotelId, Version> versions(Collection<HotelId> hotels) {
    return versions
        .bind()
        .with("hotels", hotels.toArray(HotelId[]::new))
        .fetch()
        .intoMap(HOTEL_FACTS.HOTEL_ID, HOTEL_FACTS.VERSION);
  }

  @Override
  public Optional<Priced> of(HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    if (changes.areOwn(hotel)) {
      return read.of(hotel, types, stay);
    }
    var lines = calls.ask(lookUp, new Asked(hotel, List.copyOf(types), stay));
    var version = lines.stream().findFirst().map(FoundLine::version);
    return facts(hotel, version).map(facts -> new Priced(facts, rates(types, lines)));
  }

  /** Versions and prices for all who ask: what each is told, in a row for each price. */
  private List<List<FoundLine>> lookUp(List<Asked> asked) {
    var lines =
        IntStream.range(0, asked.size())
            .boxed()
            .flatMap(place -> asked.get(place).lines(place))
            .toList();
    var rows =
        versionAndPrices
            .bind()
            .with("asked.place", lines.stream().map(Line::place).toArray(Integer[]::new))
            .with("asked.hotel_id", lines.stream().map(Line::hotel).toArray(HotelId[]::new))
            .with("asked.room_type_id", lines.stream().map(Line::type).toArray(RoomTypeId[]::new))
            .with("asked.arrival", lines.stream().map(Line::arrival).toArray(LocalDate[]::new))
            .with("asked.departure", lines.stream().map(Line::departure).toArray(LocalDate[]::new))
            .fetch();
    var found = LINES.map(rows).stream().collect(Collectors.groupingBy(FoundLine::place));
    return IntStream.range(0, asked.size())
        .mapToObj(place -> found.getOrDefault(place, List.of()))
        .toList();
  }

  // Without a version there is nothing to keep them by.
  private Optional<HotelFacts> facts(HotelId hotel, Optional<Version> current) {
    return current
        .map(version -> facts(hotel, version))
        .orElseGet(() -> calls.ask(readAnew, hotel));
  }

  private Optional<HotelFacts> facts(HotelId hotel, Version current) {
    return kept.find(hotel, current)
        .or(() -> {
          var facts = calls.ask(readAnew, hotel);
          facts.ifPresent(known -> kept.keep(hotel, current, known));
          return facts;
        });
  }

  private List<Optional<HotelFacts>> readAnew(List<HotelId> hotels) {
    var found = read.of(hotels);
    return hotels.stream().map(hotel -> Optional.ofNullable(found.get(hotel))).toList();
  }

  private static Map<RoomTypeId, RoomTypeRates> rates(
      Collection<RoomTypeId> types, List<FoundLine> lines) {
    return PriceRow.rates(
        types, lines.stream().flatMap(line -> Stream.ofNullable(line.price())).toList());
  }
}
