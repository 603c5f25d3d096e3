package org.roombooking.domain.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;

/** What a hotel has left to sell. Contract: {@code AvailabilityContract}. */
public interface Availability {

  /**
   * Every active room type of a hotel, in the order of ids. A hold that has run out by {@code now}
   * does not count, whether or not anything has swept it.
   */
  default List<RoomTypeAvailability> of(HotelId hotel, Stay stay, Instant now) {
    return of(List.of(hotel), stay, now);
  }

  /** The same of some hotels, all together in the order of ids. */
  List<RoomTypeAvailability> of(Collection<HotelId> hotels, Stay stay, Instant now);

  /**
   * What there is of a room type on each of some nights, and who has it, in order. Here too a hold
   * that has run out does not count.
   */
  List<NightTerms> terms(HotelId hotel, RoomTypeId type, Stay nights, Instant now);
}
