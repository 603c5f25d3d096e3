package org.roombooking.application.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/**
 * Takes a step in a booking's life: finds the booking for the caller, decides, writes the next
 * state with its event, and lets the step's effects follow, all in one transaction. The booking is
 * written before its nights, so that everybody locks in this order. A step that changes nothing
 * writes nothing.
 */
public final class BookingSteps {

  /**
   * One kind of step.
   *
   * @param decide whether it may be taken, and where it leads
   */
  public record Kind<T extends Booking>(
      Action action,
      BookingEvent.Type event,
      BiFunction<Booking, HotelTime, Decision<T>> decide,
      Effects<T> effects) {}

  /** What else has to happen when a step is taken. */
  @FunctionalInterface
  public interface Effects<T extends Booking> {

    void follow(Booking before, T after, HotelTime now);
  }

  private final VisibleBookings visible;
  private final Bookings bookings;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final Clock clock;

  public BookingSteps(
      VisibleBookings visible,
      Bookings bookings,
      Transactions transactions,
      Identifiers identifiers,
      Clock clock) {
    this.visible = visible;
    this.bookings = bookings;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public <T extends Booking> StepOutcome<T> takeForOwner(BookingStep step, Kind<T> kind) {
    return transactions.call(
        () -> take(step, kind, visible.findForOwner(step.caller(), step.booking())));
  }

  public <T extends Booking> StepOutcome<T> takeForOwnerOrBooker(BookingStep step, Kind<T> kind) {
    return transactions.call(
        () -> take(step, kind, visible.findForOwnerOrBooker(step.caller(), step.booking())));
  }

  private <T extends Booking> StepOutcome<T> take(
      BookingStep step, Kind<T> kind, Optional<VisibleBookings.Visible> found) {
    var inHotel = found.filter(it -> step.hotel().map(it.hotel().id()::equals).orElse(true));
    if (inHotel.isEmpty()) {
      return new StepOutcome.UnknownBooking<>(step.booking());
    }
    var read = inHotel.get().booking();
    var now = inHotel.get().hotel().at(clock.instant());
    var current = ReadBookings.asOf(read, now.instant()).version();
    if (step.expected().filter(version -> !version.equals(current)).isPresent()) {
      return new StepOutcome.StaleVersion<>(current);
    }
    return take(kind, read, now);
  }

  private <T extends Booking> StepOutcome<T> take(
      Kind<T> kind, Versioned<Booking> read, HotelTime now) {
    return switch (kind.decide().apply(read.value(), now)) {
      case Decision.Allowed<T>(T next) ->
          next.equals(read.value())
              ? new StepOutcome.Done<>(new Versioned<>(next, read.version()))
              : write(kind, read, next, now);
      case Decision.Refused<T>(List<Reason> reasons) -> refuse(kind, read, reasons);
    };
  }

  // Deciding may have waited for others, and one of them may have done what is refused here.
  private <T extends Booking> StepOutcome<T> refuse(
      Kind<T> kind, Versioned<Booking> read, List<Reason> reasons) {
    var current = bookings.find(read.value().id()).map(Versioned::version);
    if (current.filter(read.version()::equals).isEmpty()) {
      throw new Transactions.Restart("The booking was changed before it was refused");
    }
    return new StepOutcome.NotAllowed<>(kind.action(), reasons);
  }

  private <T extends Booking> StepOutcome<T> write(
      Kind<T> kind, Versioned<Booking> read, T next, HotelTime now) {
    var event = new BookingEvent(identifiers.next(), kind.event(), now.instant());
    return switch (bookings.save(read, next, event)) {
      case Bookings.Saving.Saved(Version version) -> {
        kind.effects().follow(read.value(), next, now);
        yield new StepOutcome.Done<>(new Versioned<>(next, version));
      }
      case Bookings.Saving.Stale() ->
          throw new Transactions.Restart("The booking was changed at the same moment");
    };
  }
}
