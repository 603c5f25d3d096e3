package org.roombooking.application.pricing;

import java.time.LocalDate;
import java.util.Optional;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** What is sold at all, whatever it costs and whether or not it is free. */
public final class SaleRules {

  private SaleRules() {}

  /**
   * What stands against a stay that does not begin before today.
   *
   * @param rooms how many are wanted
   * @param today at the hotel
   */
  public static Optional<QuoteRefusal> refusalOfStay(Stay stay, long rooms, LocalDate today) {
    var lastArrival = today.plusDays(StayRequest.MAX_DAYS_AHEAD);
    if (stay.arrival().isAfter(lastArrival)) {
      return Optional.of(new QuoteRefusal.TooFarAhead(lastArrival));
    }
    if (stay.length() > StayRequest.MAX_NIGHTS) {
      return Optional.of(new QuoteRefusal.StayTooLong(StayRequest.MAX_NIGHTS));
    }
    return rooms > StayRequest.MAX_ROOMS
        ? Optional.of(new QuoteRefusal.TooManyRooms(StayRequest.MAX_ROOMS))
        : Optional.empty();
  }

  /**
   * What stands against a room.
   *
   * @param found the hotel's room type of that name, if it has one
   */
  public static Optional<QuoteRefusal> refusalOfRoom(
      RoomTypeId wanted, int guests, Optional<RoomType> found) {
    if (found.isEmpty()) {
      return Optional.of(new QuoteRefusal.UnknownRoomType(wanted));
    }
    if (!found.get().active()) {
      return Optional.of(new QuoteRefusal.RoomTypeSuspended(wanted));
    }
    int maxOccupancy = found.get().maxOccupancy();
    // A type without rooms is full rather than too small: the claim will say so.
    return maxOccupancy > 0 && guests > maxOccupancy
        ? Optional.of(new QuoteRefusal.TooManyGuests(wanted, maxOccupancy))
        : Optional.empty();
  }
}
