package org.roombooking.persistence.pricing;

import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.roombooking.persistence.jooq.Tables.HOTEL_FACTS;
import static org.roombooking.persistence.jooq.Tables.ROOM_PRICE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Select;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.pricing.SaleFacts;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.persistence.property.FactChanges;
import org.roombooking.persistence.statements.RenderedStatement;

/**
 * Facts of hotels, kept in memory for as long as the database says that they have not changed. Each
 * method is one round trip while they have not.
 */
public final class JooqSaleFacts implements SaleFacts {

  private static final Param<HotelId> HOTEL = param("hotel", HOTEL_FACTS.HOTEL_ID);

  private final FactChanges changes;
  private final RenderedStatement version;
  private final RenderedStatement versionAndPrices;
  private final SaleFacts read;
  private final KeptFacts kept = new KeptFacts();

  /**
   * Keeps what it reads.
   *
   * @param changes tells which facts the transaction of a thread has changed
   * @param read reads the facts from the same database
   */
  public JooqSaleFacts(DSLContext db, FactChanges changes, SaleFacts read) {
    this.changes = changes;
    this.version = RenderedStatement.of(db, selectVersion());
    this.versionAndPrices = RenderedStatement.of(db, selectVersionAndPrices());
    this.read = read;
  }

  private static Select<?> selectVersion() {
    return select(HOTEL_FACTS.VERSION).from(HOTEL_FACTS).where(HOTEL_FACTS.HOTEL_ID.eq(HOTEL));
  }

  private static Select<?> selectVersionAndPrices() {
    return select(HOTEL_FACTS.VERSION)
        .select(PriceRow.COLUMNS)
        .from(HOTEL_FACTS)
        .leftJoin(ROOM_PRICE)
        .on(ROOM_PRICE.HOTEL_ID.eq(HOTEL))
        .and(PriceRow.areAsked())
        .where(HOTEL_FACTS.HOTEL_ID.eq(HOTEL));
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
    var rows = PriceRow.asked(versionAndPrices, hotel, types, stay).fetch();
    return facts(hotel, rows).map(facts -> new Priced(facts, rates(types, rows)));
  }

  // Without a version there is nothing to keep them by.
  private Optional<HotelFacts> facts(HotelId hotel, List<? extends Record> rows) {
    return rows.isEmpty() ? read.of(hotel) : facts(hotel, rows.getFirst().get(HOTEL_FACTS.VERSION));
  }

  private Optional<HotelFacts> facts(HotelId hotel, Version current) {
    return kept.find(hotel, current)
        .or(() -> {
          var facts = read.of(hotel);
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
