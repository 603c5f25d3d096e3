package org.roombooking.application.pricing;

import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomTypeId;

/**
 * One line of a request for rooms.
 *
 * @param quantity how many rooms, at least 1
 * @param guests in each of them, at least 1
 */
public record RoomLine(RoomTypeId roomType, int quantity, int guests, RateChoice rate) {

  public RoomLine {
    if (quantity < 1 || guests < 1) {
      throw new IllegalArgumentException("Nothing wanted: " + quantity + " for " + guests);
    }
  }

  /** Whether a quoted room is one of those wanted. */
  boolean isAnsweredBy(QuotedRoom room) {
    return roomType.equals(room.roomType()) && guests == room.guests() && allows(room.standard());
  }

  private boolean allows(PriceStandard standard) {
    return switch (rate) {
      case RateChoice.ByStandard(PriceStandard wanted) -> wanted.equals(standard);
      case RateChoice.Standing() -> true;
      case RateChoice.Agreed agreed -> false;
    };
  }
}
