package org.roombooking.application.booking;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Author;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Decision;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.property.Hotel;
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
   * @param taking what it takes before it is written
   * @param reason why it is taken, where somebody has to say so
   */
  public record Kind<T extends Booking>(
      Action action,
      BookingEvent.Type event,
      BiFunction<Booking, HotelTime, Decision<T>> decide,
      Taking<T> taking,
      Effects<T> effects,
      Optional<String> reason) {

    /** A step that takes nothing from others. */
    public Kind(
        Action action,
        BookingEvent.Type event,
        BiFunction<Booking, HotelTime, Decision<T>> decide,
        Effects<T> effects) {
      this(action, event, decide, (read, next, now) -> new Taken.All<>(next), effects);
    }

    /** A step that nobody has to give a reason for. */
    public Kind(
        Action action,
        BookingEvent.Type event,
        BiFunction<Booking, HotelTime, Decision<T>> decide,
        Taking<T> taking,
        Effects<T> effects) {
      this(action, event, decide, taking, effects, Optional.empty());
    }

    /** A step with nothing left to be done once it is written. */
    public static <T extends Booking> Kind<T> taking(
        Action action,
        BookingEvent.Type event,
        BiFunction<Booking, HotelTime, Decision<T>> decide,
        Taking<T> taking) {
      return new Kind<>(action, event, decide, taking, (before, after, now) -> {});
    }

    /** The same kind of step, with the reason why it is taken. */
    Kind<T> because(Optional<String> why) {
      return new Kind<>(action, event, decide, taking, effects, why);
    }
  }

  /**
   * Takes what others may want at the same moment: all of it, or nothing and the step is refused.
   * It locks the booking first, since that is written afterwards.
   */
  @FunctionalInterface
  public interface Taking<T extends Booking> {

    Taken<T> take(Versioned<Booking> read, T next, HotelTime now);
  }

  /** What became of an attempt to take what a step needs. */
  public sealed interface Taken<T extends Booking> {

    /**
     * All that is needed.
     *
     * @param next where the step leads with it
     */
    record All<T extends Booking>(T next) implements Taken<T> {}

    /** Nothing, because too few rooms are left on these nights, at least one. */
    record NoInventory<T extends Booking>(List<RoomTypeNight> full) implements Taken<T> {

      public NoInventory {
        full = List.copyOf(full);
      }
    }

    /** Nothing, for another reason. */
    record Refused<T extends Booking>(Reason reason) implements Taken<T> {}
  }

  /** What else has to happen when a step is taken. */
  @FunctionalInterface
  public interface Effects<T extends Booking> {

    void follow(Booking before, T after, HotelTime now);
  }

  private final VisibleBookings visible;
  private final Bookings bookings;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public BookingSteps(
      VisibleBookings visible,
      Bookings bookings,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.visible = visible;
    this.bookings = bookings;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public <T extends Booking> StepOutcome<T> takeForOwner(BookingStep step, Kind<T> kind) {
    return takeForOwner(step, hotel -> kind);
  }

  /** Takes a step that waits for nobody, and that many take at the same moment, with theirs. */
  <T extends Booking> StepOutcome<T> takeTogetherForOwner(BookingStep step, Kind<T> kind) {
    return transactions.callTogether(
        () -> take(step, hotel -> kind, visible.findForOwner(step.caller(), step.booking())));
  }

  /** Takes a step that depends on what its hotel has decided. */
  public <T extends Booking> StepOutcome<T> takeForOwner(
      BookingStep step, Function<Hotel, Kind<T>> kind) {
    return transactions.call(
        () -> take(step, kind, visible.findForOwner(step.caller(), step.booking())));
  }

  /** The same for a step that whoever booked may take, too. */
  <T extends Booking> StepOutcome<T> takeTogetherForOwnerOrBooker(BookingStep step, Kind<T> kind) {
    return transactions.callTogether(() ->
        take(step, hotel -> kind, visible.findForOwnerOrBooker(step.caller(), step.booking())));
  }

  private <T extends Booking> StepOutcome<T> take(
      BookingStep step, Function<Hotel, Kind<T>> kind, Optional<VisibleBookings.Visible> found) {
    return found
        .filter(it -> step.hotel().map(it.hotel().id()::equals).orElse(true))
        .map(it -> take(step, it, kind.apply(it.hotel())))
        .orElseGet(() -> new StepOutcome.UnknownBooking<>(step.booking()));
  }

  /** Takes a step on a booking that the caller was found to see, in the same transaction. */
  public <T extends Booking> StepOutcome<T> take(
      BookingStep step, VisibleBookings.Visible found, Kind<T> kind) {
    var read = found.booking();
    var now = clock.now(found.hotel());
    var current = ReadBookings.asOf(read, now.instant()).version();
    if (step.expected().filter(version -> !version.equals(current)).isPresent()) {
      return new StepOutcome.StaleVersion<>(current);
    }
    return take(kind, step.caller().author(), read, now);
  }

  private <T extends Booking> StepOutcome<T> take(
      Kind<T> kind, Author author, Versioned<Booking> read, HotelTime now) {
    return switch (kind.decide().apply(read.value(), now)) {
      case Decision.Allowed<T>(T next) ->
          next.equals(read.value())
              ? new StepOutcome.Done<>(new Versioned<>(next, read.version()))
              : write(kind, author, read, next, now);
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
      Kind<T> kind, Author author, Versioned<Booking> read, T next, HotelTime now) {
    return switch (kind.taking().take(read, next, now)) {
      case Taken.All<T>(T taken) -> save(kind, author, read, taken, now);
      case Taken.NoInventory<T>(List<RoomTypeNight> full) -> new StepOutcome.NoInventory<>(full);
      case Taken.Refused<T>(Reason reason) -> refuse(kind, read, List.of(reason));
    };
  }

  private <T extends Booking> StepOutcome<T> save(
      Kind<T> kind, Author author, Versioned<Booking> read, T next, HotelTime now) {
    var event =
        new BookingEvent(identifiers.next(), kind.event(), now.instant(), author, kind.reason());
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
