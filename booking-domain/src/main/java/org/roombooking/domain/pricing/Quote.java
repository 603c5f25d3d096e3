package org.roombooking.domain.pricing;

import java.util.List;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;

/**
 * What a stay would cost.
 *
 * @param rooms one for each room, at least one, all for this stay
 */
public record Quote(HotelId hotel, Stay stay, List<QuotedRoom> rooms) {

  public Quote {
    rooms = List.copyOf(rooms);
    for (var room : rooms) {
      if (!room.prices().stay().equals(stay)) {
        throw new IllegalArgumentException(room + " is not priced for " + stay);
      }
    }
  }

  /** The sum of all nights of all rooms. */
  public Money total() {
    return rooms.stream().map(room -> room.prices().total()).reduce(Money::plus).orElseThrow();
  }
}
