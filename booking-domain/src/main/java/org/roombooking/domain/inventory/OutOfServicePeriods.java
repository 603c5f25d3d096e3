package org.roombooking.domain.inventory;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;

/**
 * When rooms are out of service. Nobody is put into a room on such a night, and no period takes a
 * night on which somebody has been put into the room, whoever is first. What there is to sell is
 * counted elsewhere, see {@link RoomTypeNights}. Contract: {@code OutOfServicePeriodsContract}.
 */
public interface OutOfServicePeriods {

  /** Adds a period and takes the room on all its nights, or does nothing. */
  DoorClosing add(OutOfServicePeriod period);

  /**
   * Finds a period that is to be removed; empty if the room has no such period. The next caller
   * waits here until this one's transaction ends.
   */
  Optional<OutOfServicePeriod> take(HotelId hotel, RoomId room, PeriodId period);

  /** Removes a period that was taken, and frees its nights. */
  void remove(OutOfServicePeriod period);

  /** Periods of a room by their first night, then by id. */
  Page<OutOfServicePeriod> list(HotelId hotel, RoomId room, PageRequest page);
}
