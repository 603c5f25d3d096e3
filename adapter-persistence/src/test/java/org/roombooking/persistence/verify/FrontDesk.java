package org.roombooking.persistence.verify;

import static org.roombooking.application.testing.Given.baht;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.assignment.AssignRooms;
import org.roombooking.application.booking.BookingStep;
import org.roombooking.application.booking.BookingSteps;
import org.roombooking.application.booking.CancelBooking;
import org.roombooking.application.booking.CheckIn;
import org.roombooking.application.booking.CheckOut;
import org.roombooking.application.booking.ConfirmBooking;
import org.roombooking.application.booking.ConfirmLate;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.booking.ExpireHolds;
import org.roombooking.application.booking.MarkNoShow;
import org.roombooking.application.booking.NightsAgain;
import org.roombooking.application.booking.OneRoomThroughout;
import org.roombooking.application.booking.StepOutcome;
import org.roombooking.application.booking.UndoLastStep;
import org.roombooking.application.booking.VisibleBookings;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.testing.Given;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.SettableClock;
import org.roombooking.domain.access.SessionId;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;

/** A hotel in Bangkok at work: everything that can be done with its bookings, by its owner. */
final class FrontDesk {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private final SettableClock clock = new SettableClock(Given.NOW);
  private final Ports ports;
  private final BookingSteps steps;
  private final ExpireHolds expireHolds;
  private final Caller owner;
  private final RoomType type;

  /** A front desk with this many rooms of one type, on the first of June 2030. */
  FrontDesk(Ports ports, int rooms) {
    var given = new Given(ports);
    this.ports = ports;
    this.type = given.aRoomTypeWithRooms(rooms);
    this.owner =
        new Caller(
            ports.hotels().find(type.hotel()).orElseThrow().value().owner(),
            new SessionId(given.anId()));
    this.steps =
        new BookingSteps(
            new VisibleBookings(ports.bookings(), ports.hotels()),
            ports.bookings(),
            ports.transactions(),
            ports.identifiers(),
            new HotelClock(clock));
    this.expireHolds =
        new ExpireHolds(
            ports.bookings(),
            ports.hotels(),
            ports.roomTypeNights(),
            ports.transactions(),
            ports.identifiers(),
            new HotelClock(clock));
  }

  void setToNoonOf(int dayOfJune) {
    clock.setTo(Given.june(dayOfJune).atTime(12, 0).atZone(BANGKOK).toInstant());
  }

  CreateBooking.Outcome tryToBook(int rooms, Stay stay) {
    var quote =
        new QuoteStay(ports.saleFacts(), ports.members(), ports.quotes(), new HotelClock(clock));
    var lines = List.of(new RoomLine(type.id(), rooms, 2, new RateChoice.Agreed(baht(900))));
    return new CreateBooking(
            quote,
            ports.roomTypeNights(),
            oneRoom(),
            ports.bookings(),
            expireHolds,
            ports.transactions(),
            ports.identifiers(),
            new HotelClock(clock))
        .handle(
            new CreateBooking.Command(
                owner,
                Optional.empty(),
                new StayRequest(type.hotel(), stay, lines),
                "Malee",
                Optional.empty()));
  }

  BookingId book(int rooms, Stay stay) {
    return ((CreateBooking.Outcome.Done) tryToBook(rooms, stay)).booking().value().id();
  }

  BookingId bookAndConfirm(int rooms, Stay stay) {
    var booking = book(rooms, stay);
    confirm(booking);
    return booking;
  }

  void confirm(BookingId booking) {
    done(new ConfirmBooking(steps, ports.roomTypeNights()).handle(step(booking)));
  }

  void assign(BookingId booking) {
    done(new AssignRooms(steps, ports.roomNights()).handle(step(booking)));
  }

  /** Whether there were doors for all rooms. */
  boolean assignIfOpen(BookingId booking) {
    return new AssignRooms(steps, ports.roomNights()).handle(step(booking))
        instanceof StepOutcome.Done<?>;
  }

  void checkIn(BookingId booking) {
    done(new CheckIn(steps).handle(step(booking)));
  }

  void checkOut(BookingId booking) {
    done(new CheckOut(steps, ports.roomTypeNights(), ports.roomNights()).handle(step(booking)));
  }

  void cancel(BookingId booking) {
    done(
        new CancelBooking(steps, ports.roomTypeNights(), ports.roomNights()).handle(step(booking)));
  }

  void markNoShow(BookingId booking) {
    done(new MarkNoShow(steps, ports.roomTypeNights(), ports.roomNights()).handle(step(booking)));
  }

  void undo(BookingId booking) {
    done(new UndoLastStep(steps, nightsAgain()).handle(step(booking)));
  }

  void confirmLate(BookingId booking) {
    var late = new ConfirmLate(steps, ports.roomTypeNights(), nightsAgain(), expireHolds);
    done(late.handle(step(booking)));
  }

  private NightsAgain nightsAgain() {
    return new NightsAgain(
        ports.bookings(), ports.roomTypeNights(), ports.roomNights(), oneRoom(), expireHolds);
  }

  private OneRoomThroughout oneRoom() {
    return new OneRoomThroughout(ports.bookings(), ports.roomNights(), ports.availability());
  }

  void sweepHolds() {
    expireHolds.handle(type.hotel(), clock.instant());
  }

  private BookingStep step(BookingId booking) {
    return BookingStep.of(owner, booking);
  }

  private static void done(StepOutcome<?> outcome) {
    if (!(outcome instanceof StepOutcome.Done<?>)) {
      throw new IllegalStateException("Not done: " + outcome);
    }
  }
}
