package org.roombooking.application.pricing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.roombooking.domain.version.Versioned;

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
    return hotels.find(hotel).map(Versioned::value).map(this::facts);
  }

  private HotelFacts facts(Hotel hotel) {
    var types = roomTypes.listAll(hotel.id());
    return new HotelFacts(
        hotel,
        types,
        rulebooks.of(hotel.id()),
        restrictions.bearingOn(hotel.id(), EVER).all(),
        differences(hotel.id(), types.stream().map(RoomType::id).toList()));
  }

  /** Most hotels have none, so all types are asked for at once. */
  private Map<RoomTypeId, RoomDifferences> differences(HotelId hotel, List<RoomTypeId> types) {
    return types.isEmpty() || differences(hotel, types, LONG_AGO).equals(RoomDifferences.none())
        ? Map.of()
        : types.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), type -> differences(hotel, List.of(type), LONG_AGO)));
  }

  private RoomDifferences differences(HotelId hotel, List<RoomTypeId> types, LocalDate from) {
    return roomNights.findDifferences(hotel, types, from);
  }

  @Override
  public Optional<Priced> of(HotelId hotel, Collection<RoomTypeId> types, Stay stay) {
    return of(hotel)
        .map(facts ->
            new Priced(facts, types.isEmpty() ? Map.of() : calendar.ratesFor(hotel, types, stay)));
  }
}
