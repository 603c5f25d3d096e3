package org.roombooking.application.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.OwnedHotels;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.NightTerms;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/** An owner looks at what there is of a room type, night by night, and who has it. */
public final class ReadInventory {

  /** How many nights are told where the last one is not given. */
  public static final int USUAL_NIGHTS = 31;

  /**
   * Which nights, both ends included.
   *
   * @param from empty for today at the hotel
   * @param to empty for {@value #USUAL_NIGHTS} nights
   */
  public record Query(
      Caller caller,
      HotelId hotel,
      RoomTypeId roomType,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** One for each night, in order. */
    record Done(List<NightTerms> nights) implements Outcome {

      public Done {
        nights = List.copyOf(nights);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record UnknownRoomType(RoomTypeId roomType) implements Outcome {}

    record EndsBeforeStart(LocalDate from) implements Outcome {}

    record TooManyNights(int maxNights) implements Outcome {}
  }

  private final OwnedHotels owned;
  private final RoomTypes roomTypes;
  private final Availability availability;
  private final HotelClock clock;

  public ReadInventory(
      OwnedHotels owned, RoomTypes roomTypes, Availability availability, HotelClock clock) {
    this.owned = owned;
    this.roomTypes = roomTypes;
    this.availability = availability;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    return owned
        .find(query.caller(), query.hotel())
        .map(Versioned::value)
        .map(hotel -> read(query, hotel))
        .orElseGet(() -> new Outcome.UnknownHotel(query.hotel()));
  }

  private Outcome read(Query query, Hotel hotel) {
    var type = roomTypes.find(query.roomType()).filter(t -> t.hotel().equals(hotel.id()));
    if (type.isEmpty()) {
      return new Outcome.UnknownRoomType(query.roomType());
    }
    var from = query.from().orElseGet(() -> clock.now(hotel).date());
    var to = query.to().orElseGet(() -> from.plusDays(USUAL_NIGHTS - 1L));
    if (to.isBefore(from)) {
      return new Outcome.EndsBeforeStart(from);
    }
    var nights = new Stay(from, to.plusDays(1));
    return nights.length() > StayRequest.MAX_NIGHTS
        ? new Outcome.TooManyNights(StayRequest.MAX_NIGHTS)
        : new Outcome.Done(
            availability.terms(hotel.id(), type.get().id(), nights, clock.now(hotel).instant()));
  }
}
