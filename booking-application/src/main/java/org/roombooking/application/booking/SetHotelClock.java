package org.roombooking.application.booking;

import java.time.Duration;
import java.time.Instant;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.property.ManagedHotels;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.audit.Facts;
import org.roombooking.domain.audit.Subject;
import org.roombooking.domain.property.Hotel;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Hotels;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.domain.version.Versioned;

/**
 * The owner of a sandbox sets its clock forward, and what has fallen due by then happens, in the
 * order in which it would have. The clock is set first: if the work ends early, whoever sweeps next
 * goes on with it, and until then what has run out does not count.
 */
public final class SetHotelClock {

  /**
   * Whose clock.
   *
   * @param now what time it is to be
   */
  public record Command(Caller caller, HotelId hotel, Instant now) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** What time it is now. */
    record Done(Instant now) implements Outcome {}

    record UnknownHotel(HotelId hotel) implements Outcome {}

    /** The hotel has no clock of its own. */
    record SandboxOnly() implements Outcome {}

    /** It is later already. */
    record Backwards(Instant now) implements Outcome {}

    /** It is not so far that a clock can be set at a time. */
    record TooFar(Duration longestStep) implements Outcome {}
  }

  private final ManagedHotels managed;
  private final Hotels hotels;
  private final ExpireHolds expireHolds;
  private final Transactions transactions;
  private final HotelClock clock;

  public SetHotelClock(
      ManagedHotels managed,
      Hotels hotels,
      ExpireHolds expireHolds,
      Transactions transactions,
      HotelClock clock) {
    this.managed = managed;
    this.hotels = hotels;
    this.expireHolds = expireHolds;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    var outcome =
        transactions.call(() ->
            managed
                .take(command.caller(), command.hotel())
                .map(read -> set(command, read))
                .orElseGet(() -> new Outcome.UnknownHotel(command.hotel())));
    if (outcome instanceof Outcome.Done(Instant now)) {
      expireHolds.handle(command.hotel(), now);
    }
    return outcome;
  }

  private Outcome set(Command command, Versioned<Hotel> read) {
    return switch (read.value().timepiece()) {
      case Timepiece.Common() -> new Outcome.SandboxOnly();
      case Timepiece.Sandbox sandbox -> set(command, read, sandbox);
    };
  }

  private Outcome set(Command command, Versioned<Hotel> read, Timepiece.Sandbox sandbox) {
    var now = clock.now(read.value()).instant();
    var step = Duration.between(now, command.now());
    if (step.isNegative()) {
      return new Outcome.Backwards(now);
    }
    if (step.compareTo(Timepiece.Sandbox.LONGEST_STEP) > 0) {
      return new Outcome.TooFar(Timepiece.Sandbox.LONGEST_STEP);
    }
    return switch (hotels.save(read, read.value().by(sandbox.forward(step)))) {
      case Hotels.Saving.Saved saved -> done(command, now);
      case Hotels.Saving.Stale() ->
          throw new Transactions.Restart("The hotel was changed at the same moment");
    };
  }

  private Outcome done(Command command, Instant before) {
    managed.changed(
        command.caller(),
        command.hotel(),
        new Subject(Subject.Kind.HOTEL, command.hotel().value()),
        Facts.none().with("now", before),
        Facts.none().with("now", command.now()));
    return new Outcome.Done(command.now());
  }
}
