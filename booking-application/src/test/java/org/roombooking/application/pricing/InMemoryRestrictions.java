package org.roombooking.application.pricing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roombooking.application.testing.Pages;
import org.roombooking.application.transactions.InMemoryDatabase;
import org.roombooking.application.transactions.InMemoryTable;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.RestrictionTrack;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.domain.stay.Stay;

/** Restrictions for tests. */
public final class InMemoryRestrictions implements Restrictions {

  private static final Comparator<Restriction> IN_LISTS =
      Comparator.comparing((Restriction restriction) -> restriction.dates().first())
          .thenComparing(restriction -> restriction.kind().name())
          .thenComparing(
              restriction -> restriction.scope().roomType().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              restriction -> restriction.scope().standard().orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()));

  private record Key(HotelId hotel, RestrictionScope scope, RestrictionKind kind) {}

  private record Row(Key key, RestrictionTrack track) {}

  private final InMemoryDatabase database;
  private final InMemoryTable<Key, Row> tracks;

  public InMemoryRestrictions(InMemoryDatabase database) {
    this.database = database;
    this.tracks = new InMemoryTable<>(database);
  }

  @Override
  public StayRestrictions bearingOn(HotelId hotel, Stay stay) {
    return new StayRestrictions(
        find(hotel, isOnOneOf(new DateRange(stay.arrival(), stay.departure()))));
  }

  @Override
  public Map<HotelId, StayRestrictions> bearingOn(Collection<HotelId> hotels, Stay stay) {
    return database.use(() ->
        hotels.stream()
            .distinct()
            .collect(Collectors.toMap(hotel -> hotel, hotel -> bearingOn(hotel, stay))));
  }

  @Override
  public RestrictionTrack takeTurn(HotelId hotel, RestrictionScope scope, RestrictionKind kind) {
    return database.use(() ->
        tracks
            .find(new Key(hotel, scope, kind))
            .map(Row::track)
            .orElseGet(() -> new RestrictionTrack(scope, kind, List.of())));
  }

  @Override
  public void replace(HotelId hotel, RestrictionTrack track) {
    var key = new Key(hotel, track.scope(), track.kind());
    var unused =
        database.use(() -> {
          tracks.put(key, new Row(key, track));
          return key;
        });
  }

  @Override
  public Page<Restriction> list(
      HotelId hotel, Optional<RoomTypeId> type, Optional<DateRange> dates, PageRequest page) {
    Predicate<Restriction> onSale =
        restriction ->
            type.isEmpty()
                || restriction.scope().roomType().isEmpty()
                || restriction.scope().roomType().equals(type);
    Predicate<Restriction> onDates =
        dates.map(InMemoryRestrictions::isOnOneOf).orElse(restriction -> true);
    return Pages.cut(find(hotel, onSale.and(onDates)), IN_LISTS, page);
  }

  private List<Restriction> find(HotelId hotel, Predicate<Restriction> wanted) {
    return database.use(() ->
        tracks.rows().stream()
            .filter(row -> row.key().hotel().equals(hotel))
            .flatMap(row -> row.track().restrictions().stream())
            .filter(wanted)
            .toList());
  }

  private static Predicate<Restriction> isOnOneOf(DateRange dates) {
    return restriction ->
        !restriction.dates().last().isBefore(dates.first())
            && !restriction.dates().first().isAfter(dates.last());
  }
}
