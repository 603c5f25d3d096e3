package org.roombooking.application.booking;

import java.util.function.Supplier;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelTime;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Versioned;

/**
 * The front desk takes back that a booking was cancelled, checked in, checked out or noted as a
 * no-show (docs/rules.md: Undone). Nights that had been given back are claimed again, like those of
 * a new booking.
 */
public final class UndoLastStep {

  private final BookingSteps steps;
  private final NightsAgain again;

  public UndoLastStep(BookingSteps steps, NightsAgain again) {
    this.steps = steps;
    this.again = again;
  }

  public StepOutcome<Booking> handle(BookingStep command) {
    return steps.takeForOwner(command, this::kind);
  }

  private BookingSteps.Kind<Booking> kind(Hotel hotel) {
    return BookingSteps.Kind.taking(
        Action.UNDO,
        BookingEvent.Type.UNDONE,
        (booking, now) -> BookingActions.undo(booking, hotel.undoWindow(), now),
        this::take);
  }

  private BookingSteps.Taken<Booking> take(Versioned<Booking> read, Booking was, HotelTime now) {
    return switch (read.value()) {
      case Booking.CheckedIn checkedIn -> new BookingSteps.Taken.All<>(was);
      case Booking.CheckedOut checkedOut ->
          checkedOut
              .notStayed()
              .map(nights -> takeBack(read, checkedOut.was(), nights, now))
              .orElseGet(() -> new BookingSteps.Taken.All<>(was));
      case Booking.Cancelled cancelled -> takeBack(read, cancelled, now);
      case Booking.NoShow noShow ->
          noShow
              .released()
              .map(nights -> takeBack(read, noShow.was(), nights, nights, now))
              .orElseGet(() -> new BookingSteps.Taken.All<>(was));
      case Booking.Pending pending -> throw nothingToUndo(pending);
      case Booking.Confirmed confirmed -> throw nothingToUndo(confirmed);
      case Booking.Expired expired -> throw nothingToUndo(expired);
    };
  }

  /** The guests go on sleeping in their own rooms, or not at all. */
  private BookingSteps.Taken<Booking> takeBack(
      Versioned<Booking> read, Booking.CheckedIn was, Stay notStayed, HotelTime now) {
    return again.areOpen(was, notStayed)
        ? then(again.sell(read, was, notStayed, now), () -> again.occupy(was, notStayed))
        : new BookingSteps.Taken.Refused<>(Reason.ROOM_TAKEN);
  }

  private BookingSteps.Taken<Booking> takeBack(
      Versioned<Booking> read, Booking.Cancelled cancelled, HotelTime now) {
    return switch (cancelled.was()) {
      case Booking.Pending pending -> again.hold(read, (Booking) pending, now);
      case Booking.Confirmed confirmed -> {
        var stay = confirmed.details().stay();
        yield takeBack(read, confirmed, stay, stay.remainingFrom(now.date()), now);
      }
    };
  }

  /**
   * A guest who is still to come gets the old rooms if all of them are open, and else waits for
   * others.
   */
  private BookingSteps.Taken<Booking> takeBack(
      Versioned<Booking> read, Booking.Confirmed was, Stay nights, Stay slept, HotelTime now) {
    return again.areOpen(was, slept)
        ? then(again.sell(read, was, nights, now), () -> again.occupy(was, slept))
        : then(again.sell(read, was, nights, now), () -> again.giveUpDoors(was));
  }

  private static BookingSteps.Taken<Booking> then(
      BookingSteps.Taken<? extends Booking> nights, Supplier<Booking> next) {
    return switch (nights) {
      case BookingSteps.Taken.All<? extends Booking> all ->
          new BookingSteps.Taken.All<>(next.get());
      case BookingSteps.Taken.NoInventory<? extends Booking>(var full) ->
          new BookingSteps.Taken.NoInventory<>(full);
      case BookingSteps.Taken.Refused<? extends Booking>(var reason) ->
          new BookingSteps.Taken.Refused<>(reason);
    };
  }

  private static IllegalStateException nothingToUndo(Booking booking) {
    return new IllegalStateException("Undone in the wrong state: " + booking);
  }
}
