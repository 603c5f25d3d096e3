package org.roombooking.application.inventory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.property.RoomTypes;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/** Anybody looks for rooms that are free for a whole stay, with every price they are sold at. */
public final class SearchRooms {

  /**
   * What is looked for.
   *
   * @param guests who are to sleep in one room, at least 1
   */
  public record Query(HotelId hotel, Stay stay, int guests) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** In the order of room type ids; nothing if the hotel is suspended. */
    record Done(Hotel hotel, List<Offer> offers) implements Outcome {

      public Done {
        offers = List.copyOf(offers);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}
  }

  /**
   * A room type that can be booked.
   *
   * @param prices one for each standard that prices the whole stay, at least one
   */
  public record Offer(
      RoomType roomType, RoomTypeAvailability availability, List<Pricing.Priced> prices) {

    public Offer {
      prices = List.copyOf(prices);
    }
  }

  private final Hotels hotels;
  private final RoomTypes roomTypes;
  private final Availability availability;
  private final RateCalendar calendar;
  private final Clock clock;

  public SearchRooms(
      Hotels hotels,
      RoomTypes roomTypes,
      Availability availability,
      RateCalendar calendar,
      Clock clock) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.availability = availability;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    return hotels
        .find(query.hotel())
        .map(Versioned::value)
        .<Outcome>map(hotel -> new Outcome.Done(hotel, hotel.active() ? offers(query) : List.of()))
        .orElseGet(() -> new Outcome.UnknownHotel(query.hotel()));
  }

  private List<Offer> offers(Query query) {
    var largeEnough =
        roomTypes.listAll(query.hotel()).stream()
            .filter(type -> type.active() && type.maxOccupancy() >= query.guests())
            .toList();
    if (largeEnough.isEmpty()) {
      return List.of();
    }
    var left = availabilityByType(query);
    var rates =
        calendar.ratesFor(
            query.hotel(), largeEnough.stream().map(RoomType::id).toList(), query.stay());
    return largeEnough.stream()
        .filter(type -> left.containsKey(type.id()))
        .map(type -> offer(type, left, rates, query.stay()))
        .filter(offer -> !offer.prices().isEmpty())
        .toList();
  }

  private Map<RoomTypeId, RoomTypeAvailability> availabilityByType(Query query) {
    return availability.of(query.hotel(), query.stay(), clock.instant()).stream()
        .filter(type -> type.freeForWholeStay() > 0)
        .collect(Collectors.toMap(RoomTypeAvailability::type, Function.identity()));
  }

  private static Offer offer(
      RoomType type,
      Map<RoomTypeId, RoomTypeAvailability> left,
      Map<RoomTypeId, RoomTypeRates> rates,
      Stay stay) {
    var available = left.get(type.id());
    if (available == null) {
      throw new IllegalStateException("Not available: " + type.id());
    }
    return new Offer(
        type, available, rates.getOrDefault(type.id(), RoomTypeRates.none()).sellable(stay));
  }
}
