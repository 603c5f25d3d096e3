package org.roombooking.application.booking;

import java.util.Optional;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.access.ExternalSystemId;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Amending;
import org.roombooking.domain.booking.Amendment;
import org.roombooking.domain.booking.AmendmentId;
import org.roombooking.domain.booking.Amendments;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.member.Members;

/**
 * The hotel, or the user who booked, commits an amendment as it was quoted, and changes what the
 * booking says of its guest (docs/rules.md: Amended). Nights that are gained are claimed like those
 * of a new booking.
 */
public final class AmendBooking {

  /**
   * What is to be changed.
   *
   * @param amendment to be committed, if nights or rooms are to change
   * @param reason 1 to 500 characters; needed where the total changes
   */
  public record Command(
      BookingStep step,
      Optional<AmendmentId> amendment,
      Optional<String> reason,
      GuestChanges guest) {}

  /** What became of it. */
  public sealed interface Outcome {

    /** The step was taken or refused like any other. */
    record Stepped(StepOutcome<Booking> step) implements Outcome {}

    /** Nothing of that name was quoted to the caller for this booking. */
    record UnknownAmendment(AmendmentId amendment) implements Outcome {}

    record AmendmentExpired(AmendmentId amendment) implements Outcome {}

    /** The booking has been changed since the amendment was quoted. */
    record AmendmentStale(AmendmentId amendment) implements Outcome {}

    /** The total changes, and nobody says why. */
    record ReasonNeeded() implements Outcome {}

    /** The user who booked has no such member. */
    record UnknownMember(MemberId member) implements Outcome {}

    /** The member was made in the name of an external system that is suspended. */
    record ExternalSystemSuspended(ExternalSystemId system) implements Outcome {}
  }

  private final VisibleBookings visible;
  private final BookingSteps steps;
  private final Amendments amendments;
  private final AmendedNights amendedNights;
  private final Members members;
  private final Transactions transactions;
  private final HotelClock clock;

  public AmendBooking(
      VisibleBookings visible,
      BookingSteps steps,
      Amendments amendments,
      AmendedNights amendedNights,
      Members members,
      Transactions transactions,
      HotelClock clock) {
    this.visible = visible;
    this.steps = steps;
    this.amendments = amendments;
    this.amendedNights = amendedNights;
    this.members = members;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() -> amend(command));
  }

  private Outcome amend(Command command) {
    var caller = command.step().caller();
    var found = visible.findForOwnerOrBooker(caller, command.step().booking());
    if (found.isEmpty()) {
      return new Outcome.Stepped(new StepOutcome.UnknownBooking<>(command.step().booking()));
    }
    return amend(command, found.get());
  }

  private Outcome amend(Command command, VisibleBookings.Visible found) {
    var booked = found.booking().value().details();
    var refused = refusalOfMember(booked, command.guest());
    if (refused.isPresent()) {
      return refused.get();
    }
    return command
        .amendment()
        .map(amendment -> commit(command, found, amendment))
        .orElseGet(
            () -> new Outcome.Stepped(take(command.step(), found, command, Optional.empty())));
  }

  private Optional<Outcome> refusalOfMember(BookingDetails booked, GuestChanges guest) {
    return guest
        .member()
        .flatMap(member -> member)
        .filter(member -> !booked.member().equals(Optional.of(member)))
        .flatMap(member ->
            switch (members.standing(booked.bookedBy(), member)) {
              case Members.Standing.Good() -> Optional.empty();
              case Members.Standing.Unknown() -> Optional.of(new Outcome.UnknownMember(member));
              case Members.Standing.Suspended(ExternalSystemId system) ->
                  Optional.of(new Outcome.ExternalSystemSuspended(system));
            });
  }

  private Outcome commit(Command command, VisibleBookings.Visible found, AmendmentId id) {
    var booked = found.booking().value().details();
    var quoted = amendments.find(booked.id(), id, command.step().caller().user());
    if (quoted.isEmpty()) {
      return new Outcome.UnknownAmendment(id);
    }
    var amendment = quoted.get();
    if (amendment.hasExpiredAt(clock.now(found.hotel()).instant())) {
      return new Outcome.AmendmentExpired(id);
    }
    if (command.reason().isEmpty() && !amendment.total().equals(booked.total())) {
      return new Outcome.ReasonNeeded();
    }
    return commit(command, found, amendment);
  }

  private Outcome commit(Command command, VisibleBookings.Visible found, Amendment amendment) {
    var seen = command.step().expected();
    if (seen.filter(version -> !version.equals(amendment.of())).isPresent()) {
      return new Outcome.AmendmentStale(amendment.id());
    }
    return switch (take(
        command.step().expecting(amendment.of()), found, command, Optional.of(amendment))) {
      case StepOutcome.StaleVersion<Booking> stale -> new Outcome.AmendmentStale(amendment.id());
      case StepOutcome<Booking> other -> new Outcome.Stepped(other);
    };
  }

  private StepOutcome<Booking> take(
      BookingStep step,
      VisibleBookings.Visible found,
      Command command,
      Optional<Amendment> amendment) {
    var kind =
        BookingSteps.Kind.taking(
                Action.AMEND,
                BookingEvent.Type.AMENDED,
                (booking, now) ->
                    Amending.amend(
                        booking, next(booking.details(), command.guest(), amendment), now),
                amendedNights::take)
            .because(command.reason());
    return steps.take(step, found, kind);
  }

  private static BookingDetails next(
      BookingDetails booked, GuestChanges guest, Optional<Amendment> amendment) {
    return guest.in(
        amendment.map(quoted -> booked.amended(quoted.stay(), quoted.rooms())).orElse(booked));
  }
}
