package org.roombooking.application.inventory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.inventory.Availability;
import org.roombooking.domain.inventory.RoomTypeAvailability;
import org.roombooking.domain.pricing.Pricing;
import org.roombooking.domain.pricing.RateCalendar;
import org.roombooking.domain.pricing.RoomTypeRates;
import org.roombooking.domain.pricing.Rulebooks;
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
   * @param start the arrival; empty for today at the hotel
   * @param end the departure; one night if it is empty or the start itself
   * @param guests who are to sleep in one room, at least 1
   */
  public record Query(
      HotelId hotel, Optional<LocalDate> start, Optional<LocalDate> end, int guests) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** In the order of room type ids; nothing if the hotel is suspended. */
    record Done(Hotel hotel, List<Offer> offers) implements Outcome {

      public Done {
        offers = List.copyOf(offers);
      }
    }

    record UnknownHotel(HotelId hotel) implements Outcome {}

    record EndsBeforeStart(LocalDate start, LocalDate end) implements Outcome {}

    record StayTooLong(int maxNights) implements Outcome {}
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
  private final Rulebooks rulebooks;
  private final Clock clock;

  public SearchRooms(
      Hotels hotels,
      RoomTypes roomTypes,
      Availability availability,
      RateCalendar calendar,
      Rulebooks rulebooks,
      Clock clock) {
    this.hotels = hotels;
    this.roomTypes = roomTypes;
    this.availability = availability;
    this.calendar = calendar;
    this.rulebooks = rulebooks;
    this.clock = clock;
  }

  public Outcome handle(Query query) {
    return hotels
        .find(query.hotel())
        .map(Versioned::value)
        .map(hotel -> search(query, hotel))
        .orElseGet(() -> new Outcome.UnknownHotel(query.hotel()));
  }

  private Outcome search(Query query, Hotel hotel) {
    var start = query.start().orElseGet(() -> hotel.at(clock.instant()).date());
    var end = query.end().orElse(start);
    if (end.isBefore(start)) {
      return new Outcome.EndsBeforeStart(start, end);
    }
    var stay = new Stay(start, end.equals(start) ? start.plusDays(1) : end);
    if (stay.length() > StayRequest.MAX_NIGHTS) {
      return new Outcome.StayTooLong(StayRequest.MAX_NIGHTS);
    }
    return new Outcome.Done(hotel, hotel.active() ? offers(query, stay) : List.of());
  }

  private List<Offer> offers(Query query, Stay stay) {
    var largeEnough =
        roomTypes.listAll(query.hotel()).stream()
            .filter(type -> type.active() && type.maxOccupancy() >= query.guests())
            .toList();
    if (largeEnough.isEmpty()) {
      return List.of();
    }
    var left = availabilityByType(query.hotel(), stay);
    var rates =
        calendar.ratesFor(query.hotel(), largeEnough.stream().map(RoomType::id).toList(), stay);
    var rulebook = rulebooks.of(query.hotel());
    return largeEnough.stream()
        .flatMap(type ->
            Optional.ofNullable(left.get(type.id())).stream()
                .map(available ->
                    new Offer(
                        type,
                        available,
                        rulebook.sellable(
                            rates.getOrDefault(type.id(), RoomTypeRates.none()),
                            stay,
                            query.guests()))))
        .filter(offer -> !offer.prices().isEmpty())
        .toList();
  }

  private Map<RoomTypeId, RoomTypeAvailability> availabilityByType(HotelId hotel, Stay stay) {
    return availability.of(hotel, stay, clock.instant()).stream()
        .filter(type -> type.freeForWholeStay() > 0)
        .collect(Collectors.toMap(RoomTypeAvailability::type, Function.identity()));
  }
}
