package org.roombooking.domain.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/**
 * All bookings, as they were written down: a hold that has run out is still pending here until it
 * is swept. Every change is written with its event or not at all (rule 25). Contract: {@code
 * BookingsContract}.
 */
public interface Bookings {

  /** Adds a booking in its first version. */
  void add(Booking.Pending booking, BookingEvent created);

  Optional<Versioned<Booking>> find(BookingId id);

  /**
   * Replaces what was read, unless somebody has changed it since. Of many who save what they read
   * in one version exactly one is {@link Saving.Saved}. Keeps the booking locked until the
   * transaction ends.
   */
  Saving save(Versioned<Booking> read, Booking next, BookingEvent event);

  /** The bookings of a hotel, the newest first. Status is as of {@code now}. */
  Page<Versioned<Booking>> list(HotelId hotel, BookingFilter filter, Instant now, PageRequest page);

  /** The bookings of all hotels of an owner, the newest first. Status is as of {@code now}. */
  Page<Versioned<Booking>> listOwnedBy(
      UserId owner, BookingFilter filter, Instant now, PageRequest page);

  /**
   * Pending bookings whose hold has run out by {@code now}, the longest ago first. Those that
   * somebody else is working on are left out, and those returned are kept locked until the
   * transaction ends.
   *
   * @param limit how many at the most
   */
  List<Versioned<Booking>> takeRunOutHolds(Instant now, int limit);

  /** The same for one hotel, but waiting for those that somebody else is working on. */
  List<Versioned<Booking>> takeRunOutHolds(HotelId hotel, Instant now, int limit);

  boolean hasRunOutHolds(HotelId hotel, Instant now);

  /** What became of a change. */
  sealed interface Saving {

    record Saved(Version version) implements Saving {}

    record Stale() implements Saving {}
  }
}
