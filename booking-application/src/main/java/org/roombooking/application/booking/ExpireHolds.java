package org.roombooking.application.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.version.Versioned;

/**
 * Writes down that holds have run out and gives their rooms back. Nobody has to wait for it: a hold
 * that has run out does not count, swept or not.
 *
 * <p>It happened when the hold ran out, however late somebody sweeps. Each booking is swept in a
 * transaction of its own, since the nights of several would not be locked in one order.
 */
public final class ExpireHolds {

  private static final Author SWEEP = new Author.Job("expire-holds");

  private final Bookings bookings;
  private final Hotels hotels;
  private final RoomTypeNights nights;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public ExpireHolds(
      Bookings bookings,
      Hotels hotels,
      RoomTypeNights nights,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.bookings = bookings;
    this.hotels = hotels;
    this.nights = nights;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  /**
   * Sweeps what has run out in any hotel, beside others who do the same.
   *
   * @param limit how many at the most
   * @return how many
   */
  public int handle(int limit) {
    int swept = sweep(() -> bookings.takeRunOutHold(clock.common()), limit);
    return swept + sweep(() -> bookings.takeRunOutHoldOfSandbox(clock.common()), limit - swept);
  }

  private int sweep(Supplier<Optional<Versioned<Booking>>> next, int limit) {
    int swept = 0;
    while (swept < limit && sweepOne(next)) {
      swept++;
    }
    return swept;
  }

  /**
   * Sweeps all that has run out in a hotel, what ran out first first.
   *
   * @param now what time it is there
   */
  public void handle(HotelId hotel, Instant now) {
    boolean more = true;
    while (more) {
      more = sweepOne(() -> bookings.takeRunOutHold(hotel, now));
    }
  }

  /**
   * Lets work that found nights full begin again, if holds that have run out may still stand in its
   * way; they are swept before.
   *
   * @param now what time it is in the hotel
   */
  public void giveWay(HotelId hotel, Instant now) {
    if (bookings.hasRunOutHold(hotel, now)) {
      throw new Transactions.Restart(
          "Holds that ran out have to go first", () -> handle(hotel, now));
    }
  }

  private boolean sweepOne(Supplier<Optional<Versioned<Booking>>> next) {
    return transactions.call(() -> {
      var taken = next.get();
      taken.ifPresent(this::expire);
      return taken.isPresent();
    });
  }

  private void expire(Versioned<Booking> read) {
    var details = read.value().details();
    var now = clock.now(hotels.find(details.hotel()).orElseThrow().value());
    switch (BookingActions.expire(read.value(), now)) {
      case Decision.Allowed<Booking.Expired>(Booking.Expired expired) -> {
        var event =
            new BookingEvent(identifiers.next(), BookingEvent.Type.EXPIRED, expired.at(), SWEEP);
        switch (bookings.save(read, expired, event)) {
          case Bookings.Saving.Saved saved -> nights.releaseHeld(details.hotel(), details.demand());
          case Bookings.Saving.Stale() ->
              throw new IllegalStateException("Changed while locked: " + details.id());
        }
      }
      case Decision.Refused<Booking.Expired>(var reasons) ->
          throw new IllegalStateException(details.id() + " has not run out: " + reasons);
    }
  }
}
