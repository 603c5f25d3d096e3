package org.roombooking.application.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.Restriction;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.pricing.StayRestrictions;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/**
 * The restrictions of a hotel date by date, known from outcomes alone (docs/rules.md:
 * Restrictions).
 */
final class RestrictedDates {

  private final SimulatedHotel hotel;
  private Map<Track, Map<LocalDate, OptionalInt>> tracks = new HashMap<>();

  RestrictedDates(SimulatedHotel hotel) {
    this.hotel = hotel;
  }

  private record Track(RestrictionScope scope, RestrictionKind kind) {

    boolean covers(RoomTypeId type, PriceStandard standard) {
      return scope.roomType().map(type::equals).orElse(true)
          && scope.standard().map(standard::equals).orElse(true);
    }
  }

  /** Remembers a change, and whether what was told of it is true. */
  boolean rememberIfTrue(OwnerChange.Restricted change) {
    var dates =
        tracks.computeIfAbsent(new Track(change.scope(), change.kind()), track -> new TreeMap<>());
    for (var date : change.dates().dates()) {
      change.number().ifPresentOrElse(number -> dates.put(date, number), () -> dates.remove(date));
    }
    tracks.values().removeIf(Map::isEmpty);
    var told = change.now().restrictions();
    return dates.equals(byDate(told)) && told.size() == runs(dates);
  }

  /** As few restrictions as say so. */
  private static int runs(Map<LocalDate, OptionalInt> dates) {
    return Math.toIntExact(
        dates.entrySet().stream()
            .filter(date -> !date.getValue().equals(dates.get(date.getKey().minusDays(1))))
            .count());
  }

  private static Map<LocalDate, OptionalInt> byDate(List<Restriction> restrictions) {
    var dates = new TreeMap<LocalDate, OptionalInt>();
    restrictions.forEach(restriction ->
        restriction.dates().dates().forEach(date -> dates.put(date, restriction.number())));
    return dates;
  }

  /** Whether the store knows of the same restrictions. */
  boolean areKept() {
    var kept = new HashMap<Track, Map<LocalDate, OptionalInt>>();
    var all = hotel.ports().restrictions().bearingOn(hotel.hotel().id(), SimulatedHotel.season());
    for (var restriction : all.all()) {
      kept.computeIfAbsent(
              new Track(restriction.scope(), restriction.kind()), track -> new TreeMap<>())
          .putAll(byDate(List.of(restriction)));
    }
    return kept.equals(tracks);
  }

  /** Whether a booking was sold, or refused, as the restrictions of the moment say. */
  boolean agreeWith(Object outcome) {
    return switch (outcome) {
      case CreateBooking.Outcome.Done(var booking) ->
          booking.value().details().rooms().stream()
              .allMatch(room -> isOpen(room, booking.value().details().stay()));
      case CreateBooking.Outcome.NotOffered(
              QuoteRefusal.Restricted(var type, var standard, var breaches)) ->
          breaches.stream().allMatch(breach -> isThere(breach, type, standard));
      default -> true;
    };
  }

  private boolean isOpen(BookedRoom room, Stay stay) {
    return room.standard().equals(PriceStandard.AGREED)
        || bearingOn(room.type(), room.standard())
            .noneMatch(track ->
                tracks.get(track).entrySet().stream()
                    .anyMatch(date -> forbids(track.kind(), date.getKey(), date.getValue(), stay)));
  }

  private boolean isThere(StayRestrictions.Breach breach, RoomTypeId type, PriceStandard standard) {
    return bearingOn(type, standard)
        .filter(track -> track.kind() == breach.kind())
        .anyMatch(track -> breach.number().equals(tracks.get(track).get(breach.date())));
  }

  private Stream<Track> bearingOn(RoomTypeId type, PriceStandard standard) {
    return tracks.keySet().stream().filter(track -> track.covers(type, standard));
  }

  private boolean forbids(RestrictionKind kind, LocalDate date, OptionalInt number, Stay stay) {
    boolean arrives = date.equals(stay.arrival());
    boolean sleeps = stay.includes(date);
    int most = number.orElse(0);
    long ahead = ChronoUnit.DAYS.between(hotel.today(), stay.arrival());
    return switch (kind) {
      case MIN_STAY_ARRIVAL -> arrives && stay.length() < most;
      case MAX_STAY_ARRIVAL -> arrives && stay.length() > most;
      case MIN_STAY_THROUGH -> sleeps && stay.length() < most;
      case MAX_STAY_THROUGH -> sleeps && stay.length() > most;
      case CLOSED_TO_ARRIVAL -> arrives;
      case CLOSED_TO_DEPARTURE -> date.equals(stay.departure());
      case STOP_SELL -> sleeps;
      case MIN_ADVANCE -> arrives && ahead < most;
      case MAX_ADVANCE -> arrives && ahead > most;
    };
  }
}
