package org.roombooking.domain.pricing;

import java.util.Currency;
import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * What a stay would cost.
 *
 * @param rooms one for each room, at least one, all for this stay
 * @param terms what it would cost not to come after all
 */
public record Quote(HotelId hotel, Stay stay, List<QuotedRoom> rooms, FeeTimeline terms) {

  public Quote {
    rooms = List.copyOf(rooms);
    for (var room : rooms) {
      if (!room.prices().stay().equals(stay)) {
        throw new IllegalArgumentException(room + " is not priced for " + stay);
      }
    }
  }

  /** A stay that can be given up for nothing. */
  public Quote(HotelId hotel, Stay stay, List<QuotedRoom> rooms) {
    this(hotel, stay, rooms, FeeTimeline.free(currencyOf(rooms)));
  }

  private static Currency currencyOf(List<QuotedRoom> rooms) {
    return rooms.getFirst().prices().amounts().getFirst().currency();
  }

  /** The sum of all nights of all rooms. */
  public Money total() {
    return rooms.stream().map(room -> room.prices().total()).reduce(Money::plus).orElseThrow();
  }
}
