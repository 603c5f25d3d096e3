package org.roombooking.domain.booking;

import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;

/**
 * What has happened to bookings, written by {@link Bookings} together with each change
 * (Change-And-Author) and kept as long as the booking. Contract: {@code BookingHistoryContract}.
 */
public interface BookingHistory {

  /** The entries of a booking in their order, the first first; none if there is no such booking. */
  Page<HistoryEntry> of(HotelId hotel, BookingId booking, PageRequest page);
}
