package org.roombooking.application.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.property.HotelClock;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebooks;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.property.Rooms;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/** Anybody reads what there is to know of a room, with what it costs tonight. */
public final class ReadRoom {

  /**
   * A room with all around it.
   *
   * @param tonight the hotel's date
   * @param price what a booking that names no standard would pay for one guest's night; empty if
   *     the type has no price for it
   */
  public record Details(
      Hotel hotel, RoomType type, Room room, LocalDate tonight, Optional<Pricing.Priced> price) {}

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Rooms rooms;
  private final RateCalendar calendar;
  private final Rulebooks rulebooks;
  private final HotelClock clock;

  public ReadRoom(
      Hotels hotels,
      RoomTypes roomTypes,
      Rooms rooms,
      RateCalendar calendar,
      Rulebooks rulebooks,
      HotelClock clock) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.rooms = rooms;
    this.calendar = calendar;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  /** Empty if the hotel has no such room. */
  public Optional<Details> handle(HotelId hotel, RoomId room) {
    return hotels
        .find(hotel)
        .map(Versioned::value)
        .flatMap(found -> rooms.find(hotel, room).map(it -> details(found, it)));
  }

  private Details details(Hotel hotel, Room room) {
    var tonight = clock.now(hotel).date();
    var type =
        roomTypes
            .find(room.type())
            .orElseThrow(() -> new IllegalStateException("A room without its type: " + room.id()));
    return new Details(hotel, type, room, tonight, price(room, Stay.of(tonight, 1)));
  }

  private Optional<Pricing.Priced> price(Room room, Stay night) {
    var rates =
        calendar
            .ratesFor(room.hotel(), List.of(room.type()), night)
            .getOrDefault(room.type(), RoomTypeRates.none());
    var rulebook = rulebooks.of(room.hotel());
    return switch (rulebook.price(rates, night, 1, new RateChoice.Standing())) {
      case Pricing.Priced priced -> Optional.of(priced);
      case Pricing.NotPriced none -> Optional.empty();
    };
  }
}
