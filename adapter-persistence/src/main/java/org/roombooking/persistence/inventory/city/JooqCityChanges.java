package org.roombooking.persistence.inventory.city;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.roombooking.persistence.jooq.Tables.HOTEL;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.inventory.city.Horizon;
import org.roombooking.application.inventory.city.HotelNights;
import org.roombooking.application.inventory.city.HotelOnSale;
import org.roombooking.application.inventory.city.HotelOnSale.TypeOnSale;
import org.roombooking.application.pricing.HotelFacts;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.persistence.pricing.JooqSaleFacts;
import org.roombooking.persistence.property.FactChanges;

/**
 * To ask what has changed is one round trip; to read hotels takes as many, however many they are.
 */
public final class JooqCityChanges implements CityChanges {

  private final DSLContext db;
  private final Transactions transactions;
  private final FactChanges ownChanges;
  private final ToldChanges toldChanges;
  private final JooqSaleFacts facts;
  private final TypeFacts typeFacts;
  private final NightsOfTypes nightsOfTypes;

  public JooqCityChanges(
      DSLContext db, Transactions transactions, FactChanges ownChanges, JooqSaleFacts facts) {
    this.db = db;
    this.transactions = transactions;
    this.ownChanges = ownChanges;
    this.facts = facts;
    this.toldChanges = new ToldChanges(db);
    this.typeFacts = new TypeFacts(db);
    this.nightsOfTypes = new NightsOfTypes(db);
  }

  @Override
  public void tell(Consumer<HotelId> listener) {
    ownChanges.tell(listener);
  }

  @Override
  public Mark begin(Instant now) {
    return new Mark(toldChanges.snapshot(), now);
  }

  @Override
  public List<HotelId> list() {
    return db.select(HOTEL.HOTEL_ID)
        .from(HOTEL)
        .where(HOTEL.ACTIVE)
        .and(HOTEL.CLOCK_AHEAD_MICROS.isNull())
        .orderBy(lower(HOTEL.CITY.collate("C")), HOTEL.HOTEL_ID)
        .fetch(mapping(id -> id));
  }

  @Override
  public Optional<Told> since(Mark mark, Instant now) {
    return toldChanges.since(mark, now);
  }

  @Override
  public List<HotelOnSale> read(Collection<HotelId> wanted, Horizon horizon, Instant now) {
    return atOneMoment(() -> {
      var onSale =
          facts.of(wanted).values().stream()
              .filter(known -> known.hotel().active() && !known.hotel().isSandbox())
              .toList();
      return onSale.isEmpty() ? List.of() : readAll(onSale, horizon, now);
    });
  }

  private List<HotelOnSale> readAll(List<HotelFacts> onSale, Horizon horizon, Instant now) {
    var ids = onSale.stream().map(known -> known.hotel().id()).toList();
    var prices = typeFacts.prices(ids, horizon);
    var amenities = typeFacts.amenities(ids);
    var nights =
        nightsOfTypes
            .count(
                ids.stream().map(id -> NightsOfTypes.Wanted.all(id, horizon)).toList(),
                horizon,
                now)
            .stream()
            .collect(Collectors.toMap(HotelNights::hotel, HotelNights::types));
    return onSale.stream()
        .map(known ->
            new HotelOnSale(
                known.within(horizon.nights()),
                known.types().stream()
                    .filter(RoomType::active)
                    .map(type ->
                        new TypeOnSale(
                            type,
                            amenities.getOrDefault(type.id(), Set.of()),
                            prices.getOrDefault(type.id(), List.of()),
                            of(type.id(), of(type.hotel(), nights))))
                    .toList()))
        .toList();
  }

  private static <K, V> V of(K key, Map<K, V> found) {
    return Optional.ofNullable(found.get(key)).orElseThrow();
  }

  @Override
  public List<HotelNights> count(Collection<TouchedNights> touched, Horizon horizon, Instant now) {
    var wanted = NightsOfTypes.Wanted.of(touched, horizon);
    return wanted.isEmpty()
        ? List.of()
        : atOneMoment(() -> nightsOfTypes.count(wanted, horizon, now));
  }

  private <T> T atOneMoment(Supplier<T> reading) {
    return transactions.call(() -> {
      db.execute("set transaction isolation level repeatable read, read only");
      return reading.get();
    });
  }
}
