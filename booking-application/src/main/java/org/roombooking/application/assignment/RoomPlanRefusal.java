package org.roombooking.application.assignment;

import java.time.LocalDate;
import org.roombooking.domain.property.HotelId;

/** Why there is no plan of rooms. */
public sealed interface RoomPlanRefusal {

  record UnknownHotel(HotelId hotel) implements RoomPlanRefusal {}

  /**
   * The last night is over.
   *
   * @param today at the hotel
   */
  record PeriodOver(LocalDate today) implements RoomPlanRefusal {}

  record PeriodTooLong(int maxNights) implements RoomPlanRefusal {}

  /** A shorter period has fewer. */
  record TooManyBookings(int maxBookings) implements RoomPlanRefusal {}
}
