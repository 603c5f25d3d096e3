package org.roombooking.application.pricing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.roombooking.domain.assignment.RoomDifferences;
import org.roombooking.domain.assignment.RoomNights;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.Restrictions;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;

/** Reads the facts of a sale from the ports that hold them, and keeps nothing. */
public final class ReadSaleFacts implements SaleFacts {

  private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);
  private static final Stay EVER = new Stay(LONG_AGO, LocalDate.of(9999, 12, 31));

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Rulebooks rulebooks;
  private final Restrictions restrictions;
  private final RoomNights roomNights;
  private final RateCalendar calendar;

  public ReadSaleFacts(
      Hotels hotels,
      RoomTypes roomTypes,
      Rulebooks rulebooks,
      Restrictions restrictions,
      RoomNights roomNights,
      RateCalendar calendar) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.rulebooks = rulebooks;
    this.restrictions = restrictions;
    this.roomNights = roomNights;
    this.calendar = calendar;
  }

  @Override
  public Optional<HotelFacts> of(HotelId hotel) {
    return Optional.ofNullable(of(List.of(hotel)).get(hotel));
  }

  @Override
  public Map<HotelId, HotelFacts> of(Collection<HotelId> wanted) {
    var found = hotels.listAll(wanted);
    var ids = found.stream().map(Hotel::id).toList();
    var types = roomTypes.listAll(ids).stream().collect(Collectors.groupingBy(RoomType::hotel));
    var books = rulebooks.of(ids);
    var bearing = restrictions.bearingOn(ids, EVER);
    var unalike = roomNights.findDifferences(ids, LONG_AGO);
    return found.stream()
        .collect(
            Collectors.toMap(
                Hotel::id,
                hotel -> {
                  var its = types.getOrDefault(hotel.id(), List.of());
                  return new HotelFacts(
                      hotel,
                      its,
                      requireNonNull(books.get(hotel.id())),
                      requireNonNull(bearing.get(hotel.id())).all(),
                      differences(its, unalike));
                }));
  }

  private static Map<RoomTypeId, RoomDifferences> differences(
      List<RoomType> types, Map<RoomTypeId, RoomDifferences> unalike) {
    var ids = types.stream().map(RoomType::id).collect(Collectors.toSet());
    return unalike.entrySet().stream()
        .filter(type -> ids.contains(type.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Optional<Priced> of(HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    return of(hotel)
        .map(facts ->
            new Priced(facts, types.isEmpty() ? Map.of() : calendar.ratesFor(hotel, types, stay)));
  }
}
