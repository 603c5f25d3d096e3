package org.roombooking.persistence.property;

import static java.util.stream.Collectors.toMap;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.val;
import static org.roombooking.persistence.jooq.Tables.HOTEL;
import static org.roombooking.persistence.types.OneOf.isOneOf;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record16;
import org.jooq.SQLDialect;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;
import org.roombooking.persistence.statements.MappedQuery;
import org.roombooking.persistence.statements.RenderedStatement;
import org.roombooking.persistence.transactions.GatheredCall;
import org.roombooking.persistence.transactions.GatheredCall.Step;
import org.roombooking.persistence.transactions.GatheredCalls;

/** Each method that reads is one round trip, the others and a list two. */
public final class JooqHotels implements Hotels {

  private static final MappedQuery<HotelRow> BY_IDS =
      MappedQuery.of(
          select(DSL.using(SQLDialect.POSTGRES))
              .where(HOTEL.HOTEL_ID.eq(any(param("ids", HOTEL.HOTEL_ID.getDataType().array())))),
          mapping(HotelRow::new));

  private final DSLContext db;
  private final GatheredCalls calls;
  private final RenderedStatement find;
  private final GatheredCall<HotelId, Optional<Versioned<Hotel>>> findAll =
      GatheredCall.reading(Step.READING, this::findAll);
  private final FactChanges changes;

  public JooqHotels(DSLContext db, GatheredCalls calls, FactChanges changes) {
    this.db = db;
    this.calls = calls;
    this.find = RenderedStatement.of(db, BY_IDS.query());
    this.changes = changes;
  }

  @Override
  public void add(Hotel hotel) {
    changes.change(
        hotel.id(),
        () ->
            db.insertInto(HOTEL)
                .set(HOTEL.HOTEL_ID, hotel.id())
                .set(facts(hotel, Version.FIRST))
                .execute());
  }

  @Override
  public Optional<Versioned<Hotel>> find(HotelId id) {
    return calls.ask(findAll, id);
  }

  private List<Optional<Versioned<Hotel>>> findAll(List<HotelId> ids) {
    var found =
        BY_IDS.map(find.bind().with("ids", ids.toArray(HotelId[]::new)).fetch()).stream()
            .collect(toMap(HotelRow::id, HotelRow::toVersioned));
    return ids.stream().map(id -> Optional.ofNullable(found.get(id))).toList();
  }

  @Override
  public Optional<Versioned<Hotel>> take(HotelId id, UserId owner) {
    return select(db)
        .where(HOTEL.HOTEL_ID.eq(id))
        .and(HOTEL.OWNER_ID.eq(owner))
        .forNoKeyUpdate()
        .fetchOptional(mapping(HotelRow::new))
        .map(HotelRow::toVersioned);
  }

  @Override
  public Page<Hotel> list(PageRequest page) {
    return list(noCondition(), page);
  }

  @Override
  public Page<Hotel> listOwnedBy(UserId owner, PageRequest page) {
    return list(HOTEL.OWNER_ID.eq(owner), page);
  }

  // Folded by the collation that folds the same letters in every database. The index is on this.
  @Override
  public List<Hotel> listActiveIn(String city, Optional<CountryCode> country) {
    return fetch(
            condition(HOTEL.ACTIVE)
                .and(lower(HOTEL.CITY.collate("C")).eq(lower(val(city).collate("C"))))
                .and(country.map(HOTEL.COUNTRY::eq).orElse(noCondition())),
            Integer.MAX_VALUE,
            0)
        .stream()
        .map(HotelRow::toHotel)
        .toList();
  }

  @Override
  public List<Hotel> listAll(Collection<HotelId> ids) {
    return fetch(isOneOf(HOTEL.HOTEL_ID, ids), Integer.MAX_VALUE, 0).stream()
        .map(HotelRow::toHotel)
        .toList();
  }

  private Page<Hotel> list(Condition wanted, PageRequest page) {
    var hotels =
        fetch(wanted, page.limit(), page.offset()).stream().map(HotelRow::toHotel).toList();
    return new Page<>(hotels, db.fetchCount(HOTEL, wanted), page);
  }

  private List<HotelRow> fetch(Condition wanted, int limit, long offset) {
    return select(db)
        .where(wanted)
        .orderBy(HOTEL.HOTEL_ID)
        .limit(inline(limit))
        .offset(inline(offset))
        .fetch(mapping(HotelRow::new));
  }

  private static SelectWhereStep<
          Record16<
              HotelId,
              Version,
              UserId,
              String,
              String,
              String,
              CountryCode,
              ZoneId,
              Currency,
              BookingPolicy,
              Integer,
              Integer,
              Boolean,
              Integer,
              Instant,
              Long>>
      select(DSLContext db) {
    return db.select(
            HOTEL.HOTEL_ID,
            HOTEL.VERSION,
            HOTEL.OWNER_ID,
            HOTEL.NAME,
            HOTEL.ADDRESS,
            HOTEL.CITY,
            HOTEL.COUNTRY,
            HOTEL.TIME_ZONE,
            HOTEL.CURRENCY,
            HOTEL.BOOKING_POLICY,
            HOTEL.HOLD_SECONDS,
            HOTEL.UNDO_SECONDS,
            HOTEL.ACTIVE,
            HOTEL.RATING,
            HOTEL.CREATED_AT,
            HOTEL.CLOCK_AHEAD_MICROS)
        .from(HOTEL);
  }

  @Override
  public Saving save(Versioned<Hotel> read, Hotel next) {
    var version = read.version().next();
    int saved =
        changes.change(
            next.id(),
            () ->
                db.update(HOTEL)
                    .set(facts(next, version))
                    .where(HOTEL.HOTEL_ID.eq(read.value().id()))
                    .and(HOTEL.VERSION.eq(read.version()))
                    .execute());
    return saved == 1 ? new Saving.Saved(version) : new Saving.Stale();
  }

  /** Everything that is told of a hotel, beside the name that never changes. */
  private static Map<Field<?>, @Nullable Object> facts(Hotel hotel, Version version) {
    var facts = new LinkedHashMap<Field<?>, @Nullable Object>();
    facts.put(HOTEL.VERSION, version);
    facts.put(HOTEL.OWNER_ID, hotel.owner());
    facts.put(HOTEL.NAME, hotel.profile().name());
    facts.put(HOTEL.ADDRESS, hotel.profile().address());
    facts.put(HOTEL.CITY, hotel.profile().city());
    facts.put(HOTEL.COUNTRY, hotel.profile().country());
    facts.put(HOTEL.TIME_ZONE, hotel.zone());
    facts.put(HOTEL.CURRENCY, hotel.currency());
    facts.put(HOTEL.BOOKING_POLICY, hotel.bookingPolicy());
    facts.put(HOTEL.HOLD_SECONDS, HotelRow.holdSeconds(hotel.holdPolicy()));
    facts.put(HOTEL.UNDO_SECONDS, HotelRow.undoSeconds(hotel.undoWindow()));
    facts.put(HOTEL.ACTIVE, hotel.active());
    facts.put(HOTEL.RATING, hotel.rating());
    facts.put(HOTEL.CREATED_AT, hotel.createdAt());
    facts.put(HOTEL.CLOCK_AHEAD_MICROS, HotelRow.aheadMicros(hotel.timepiece()));
    return facts;
  }
}
