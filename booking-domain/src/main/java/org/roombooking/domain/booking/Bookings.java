package org.roombooking.domain.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.access.UserId;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/**
 * All bookings, as they were written down: a hold that has run out is still pending here until it
 * is swept. Every change is written with its event and its entry in the {@link BookingHistory} or
 * not at all (Cause-And-Event, Change-And-Author). Lists are ordered by id, the newest first.
 * Contract: {@code BookingsContract}.
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

  /**
   * Keeps a booking locked until the transaction ends, before rooms are claimed for its next state.
   *
   * @return false if somebody has changed it since it was read; it is not locked then
   */
  boolean lock(Versioned<Booking> read);

  /** The bookings of a hotel. Status is as of {@code now}. */
  Page<Versioned<Booking>> list(HotelId hotel, BookingFilter filter, Instant now, PageRequest page);

  /**
   * The bookings of all hotels of an owner.
   *
   * @param now the common time: status is as of what time it is then in the hotel of each
   */
  Page<Versioned<Booking>> listOwnedBy(
      UserId owner, BookingFilter filter, Instant now, PageRequest page);

  /**
   * The confirmed bookings of a hotel with a night among these, by id, the oldest first.
   *
   * @param most so many are returned if there are more, at least 1
   */
  List<Versioned<Booking.Confirmed>> listConfirmed(HotelId hotel, Stay nights, int most);

  /**
   * The rooms of a type that are sold or held from a day on to guests who are to come, and who are
   * to have one room throughout: behind no door yet, or behind one that they do not sleep in since
   * before that day. Ordered by id.
   *
   * @param before only those who arrive before this day
   * @param now holds that have run out by then do not count
   */
  List<RoomToCome> listRoomsToCome(
      HotelId hotel, RoomTypeId type, LocalDate from, LocalDate before, Instant now);

  /**
   * Takes the pending booking whose hold ran out the longest ago and keeps it locked until the
   * transaction ends. Passes over those that somebody else has taken.
   */
  Optional<Versioned<Booking>> takeRunOutHold(Instant now);

  /**
   * The same of hotels that have a clock of their own.
   *
   * @param now the common time; the hold has run out by the clock of its hotel
   */
  Optional<Versioned<Booking>> takeRunOutHoldOfSandbox(Instant now);

  /** The same in one hotel, but waits for those that somebody else has taken. */
  Optional<Versioned<Booking>> takeRunOutHold(HotelId hotel, Instant now);

  /** Whether a pending booking of the hotel has a hold that has run out. */
  boolean hasRunOutHold(HotelId hotel, Instant now);

  /** What became of a change. */
  sealed interface Saving {

    record Saved(Version version) implements Saving {}

    record Stale() implements Saving {}
  }
}
