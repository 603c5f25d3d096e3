package org.roombooking.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.application.property.HotelClock;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.domain.booking.BookedRoom;
import org.roombooking.domain.booking.BookedRoomId;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingDetails;
import org.roombooking.domain.booking.BookingEvent;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Bookings;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.inventory.Claim;
import org.roombooking.domain.inventory.RoomTypeNight;
import org.roombooking.domain.inventory.RoomTypeNights;
import org.roombooking.domain.member.MemberId;
import org.roombooking.domain.pricing.Quote;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.domain.pricing.QuotedRoom;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.version.Version;
import org.roombooking.domain.version.Versioned;

/** A caller books rooms. The booking is pending and holds its rooms until it is confirmed. */
public final class CreateBooking {

  /**
   * What is booked, by whom and for whom.
   *
   * @param member of the caller's, in whose name it is booked
   * @param guestName 1 to 200 characters
   * @param specialRequest up to 2,000 characters
   * @param mayChangeRooms whether the guests agree to sleep in several rooms, one after the other
   * @param quote that is to be honoured, if any
   */
  public record Command(
      Caller caller,
      Optional<MemberId> member,
      StayRequest request,
      String guestName,
      Optional<String> specialRequest,
      boolean mayChangeRooms,
      Optional<QuoteId> quote) {

    /** At the price of now, for guests who keep their rooms. */
    public Command(
        Caller caller,
        Optional<MemberId> member,
        StayRequest request,
        String guestName,
        Optional<String> specialRequest) {
      this(caller, member, request, guestName, specialRequest, false, Optional.empty());
    }
  }

  /** What became of it. */
  public sealed interface Outcome {

    record Done(Versioned<Booking.Pending> booking) implements Outcome {}

    /** It is not offered. */
    record NotOffered(QuoteRefusal why) implements Outcome {}

    /**
     * Too few rooms are left.
     *
     * @param full on these nights, at least one
     */
    record NoInventory(List<RoomTypeNight> full) implements Outcome {

      public NoInventory {
        full = List.copyOf(full);
      }
    }

    /**
     * On each night enough rooms are left, but none of them could be had on all: whoever slept
     * there, or somebody to whom a room was sold before, would have to change rooms (docs/rules.md:
     * One room throughout).
     */
    record NoRoomThroughout() implements Outcome {}
  }

  private final QuoteStay quoteStay;
  private final RoomTypeNights nights;
  private final OneRoomThroughout oneRoom;
  private final Bookings bookings;
  private final ExpireHolds expireHolds;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public CreateBooking(
      QuoteStay quoteStay,
      RoomTypeNights nights,
      OneRoomThroughout oneRoom,
      Bookings bookings,
      ExpireHolds expireHolds,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.quoteStay = quoteStay;
    this.nights = nights;
    this.oneRoom = oneRoom;
    this.bookings = bookings;
    this.expireHolds = expireHolds;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.callTogether(() -> book(command));
  }

  private Outcome book(Command command) {
    var query =
        new QuoteStay.Query(command.caller(), command.member(), command.request(), command.quote());
    return switch (quoteStay.handle(query)) {
      case QuoteStay.Outcome.Refused(QuoteRefusal why) -> new Outcome.NotOffered(why);
      case QuoteStay.Outcome.Done quoted -> hold(command, quoted);
    };
  }

  private Outcome hold(Command command, QuoteStay.Outcome.Done quoted) {
    var hotel = quoted.hotel();
    var time = clock.now(hotel);
    var now = time.instant();
    var booking =
        new Booking.Pending(
            details(command, quoted.quote(), now), Hold.by(hotel.holdPolicy(), now));
    boolean throughout = oneRoom.isLeftFor(booking, time, quoted.differences());
    return switch (nights.hold(hotel.id(), booking.details().demand())) {
      case Claim.Granted() ->
          throughout ? add(command.caller(), booking, now) : giveBack(booking.details());
      case Claim.NoInventory(List<RoomTypeNight> full) -> refuse(hotel.id(), full, now);
    };
  }

  private Outcome giveBack(BookingDetails held) {
    nights.releaseHeld(held.hotel(), held.demand());
    return new Outcome.NoRoomThroughout();
  }

  private Outcome add(Caller caller, Booking.Pending booking, Instant now) {
    bookings.add(
        booking,
        new BookingEvent(identifiers.next(), BookingEvent.Type.CREATED, now, caller.author()));
    return new Outcome.Done(new Versioned<>(booking, Version.FIRST));
  }

  private Outcome refuse(HotelId hotel, List<RoomTypeNight> full, Instant now) {
    expireHolds.giveWay(hotel, now);
    return new Outcome.NoInventory(full);
  }

  private BookingDetails details(Command command, Quote quote, Instant now) {
    var wanted = command.request().roomByRoom();
    var rooms =
        IntStream.range(0, quote.rooms().size())
            .mapToObj(i -> booked(quote.rooms().get(i), wanted.get(i)))
            .toList();
    return new BookingDetails(
        new BookingId(identifiers.next()),
        quote.hotel(),
        command.caller().user(),
        command.member(),
        command.guestName(),
        command.specialRequest(),
        command.mayChangeRooms(),
        quote.stay(),
        rooms,
        quote.terms(),
        now);
  }

  private BookedRoom booked(QuotedRoom quoted, RoomLine wanted) {
    return BookedRoom.of(new BookedRoomId(identifiers.next()), quoted).wishing(wanted.wishes());
  }
}
