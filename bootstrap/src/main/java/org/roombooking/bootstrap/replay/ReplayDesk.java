package org.roombooking.bootstrap.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.bootstrap.wiring.BookingUseCases;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.money.Money;
import org.roombooking.domain.pricing.RateChoice;

/** Whoever sat at the desk: gives each command to its use case and takes the time. */
final class ReplayDesk {

  private final BookingUseCases bookings;
  private final Caller owner;
  private final Map<HotelRoomType, ReplayHotels.Place> places;
  private final CommandTimes times;

  ReplayDesk(
      BookingUseCases bookings,
      Caller owner,
      Map<HotelRoomType, ReplayHotels.Place> places,
      CommandTimes times) {
    this.bookings = bookings;
    this.owner = owner;
    this.places = places;
    this.times = times;
  }

  /** Books, or answers empty if a night is full. */
  Optional<BookingId> book(BookingRecord booking) {
    var outcome =
        times.time(
            CommandTimes.Command.CREATE, () -> bookings.createBooking().handle(command(booking)));
    return switch (outcome) {
      case CreateBooking.Outcome.Done(var created) -> Optional.of(created.value().id());
      case CreateBooking.Outcome.NoInventory full -> Optional.empty();
      case CreateBooking.Outcome.NoRoomThroughout none -> Optional.empty();
      case CreateBooking.Outcome.NotOffered(var why) ->
          throw new ReplayBroken("Row " + booking.row() + " was not offered: " + why);
    };
  }

  void confirm(BookingId booking) {
    step(CommandTimes.Command.CONFIRM, booking, bookings.confirmBooking()::handle);
  }

  Booking.Cancelled cancel(BookingId booking) {
    return step(CommandTimes.Command.CANCEL, booking, bookings.cancelBooking()::handle);
  }

  Booking.NoShow markNoShow(BookingId booking) {
    return step(CommandTimes.Command.NO_SHOW, booking, bookings.markNoShow()::handle);
  }

  void assign(BookingId booking) {
    step(CommandTimes.Command.ASSIGN, booking, bookings.assignRooms()::handle);
  }

  /** Gives a booking its doors among others that were given theirs ahead. */
  void assignMovingOthers(BookingId booking) {
    step(
        CommandTimes.Command.ASSIGN,
        booking,
        step -> bookings.assignMovingOthers().handle(step, false));
  }

  void checkIn(BookingId booking) {
    step(CommandTimes.Command.CHECK_IN, booking, bookings.checkIn()::handle);
  }

  Booking.CheckedOut checkOut(BookingId booking) {
    return step(CommandTimes.Command.CHECK_OUT, booking, bookings.checkOut()::handle);
  }

  private CreateBooking.Command command(BookingRecord booking) {
    var place = places.get(booking.type());
    if (place == null) {
      throw new IllegalStateException("Nothing was built for " + booking.type());
    }
    var agreed = new RateChoice.Agreed(Money.of(booking.nightly(), ReplayHotels.EURO));
    var line = new RoomLine(place.roomType(), 1, booking.guests(), agreed);
    return new CreateBooking.Command(
        owner,
        Optional.empty(),
        new StayRequest(place.hotel(), booking.stay(), List.of(line)),
        "Guest of row " + booking.row(),
        Optional.empty());
  }

  private <T extends Booking> T step(
      CommandTimes.Command command,
      BookingId booking,
      Function<BookingStep, StepOutcome<T>> useCase) {
    var outcome = times.time(command, () -> useCase.apply(BookingStep.of(owner, booking)));
    return switch (outcome) {
      case StepOutcome.Done<T>(var done) -> done.value();
      case StepOutcome.UnknownBooking<T> unknown -> throw broken(command, unknown);
      case StepOutcome.NotAllowed<T> refused -> throw broken(command, refused);
      case StepOutcome.NoInventory<T> full -> throw broken(command, full);
      case StepOutcome.StaleVersion<T> stale -> throw broken(command, stale);
    };
  }

  private static ReplayBroken broken(CommandTimes.Command command, Record refusal) {
    return new ReplayBroken(command + " was refused: " + refusal);
  }
}
