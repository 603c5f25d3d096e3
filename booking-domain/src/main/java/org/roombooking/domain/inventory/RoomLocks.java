package org.roombooking.domain.inventory;

import java.util.Optional;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;

/**
 * Which rooms are locked. A lock that names a door and a booking that has it exclude each other on
 * each night, whoever is first. What there is to sell is counted elsewhere, see {@link
 * RoomTypeNights}. Contract: {@code RoomLocksContract}.
 */
public interface RoomLocks {

  /** Adds a lock and takes its door, if it names one, on all its nights; or does nothing. */
  DoorClosing add(RoomLock lock);

  /**
   * Finds a lock that is to be removed; empty if the hotel has no such lock. The next caller waits
   * here until this one's transaction ends.
   */
  Optional<RoomLock> take(HotelId hotel, RoomLockId lock);

  /** Removes a lock that was taken, and frees its door. */
  void remove(RoomLock lock);

  /** Locks of a hotel by their first night, then by id. */
  Page<RoomLock> list(HotelId hotel, PageRequest page);
}
