package org.roombooking.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.access.Caller;
import org.roombooking.application.identity.Identifiers;
import org.roombooking.application.pricing.QuoteRefusal;
import org.roombooking.application.pricing.QuoteStay;
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
import org.roombooking.domain.property.Hotel;
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
   * @param quote that is to be honoured, if any
   */
  public record Command(
      Caller caller,
      Optional<MemberId> member,
      StayRequest request,
      String guestName,
      Optional<String> specialRequest,
      Optional<QuoteId> quote) {

    /** At the price of now. */
    public Command(
        Caller caller,
        Optional<MemberId> member,
        StayRequest request,
        String guestName,
        Optional<String> specialRequest) {
      this(caller, member, request, guestName, specialRequest, Optional.empty());
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
  }

  private final QuoteStay quoteStay;
  private final RoomTypeNights nights;
  private final Bookings bookings;
  private final ExpireHolds expireHolds;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final HotelClock clock;

  public CreateBooking(
      QuoteStay quoteStay,
      RoomTypeNights nights,
      Bookings bookings,
      ExpireHolds expireHolds,
      Transactions transactions,
      Identifiers identifiers,
      HotelClock clock) {
    this.quoteStay = quoteStay;
    this.nights = nights;
    this.bookings = bookings;
    this.expireHolds = expireHolds;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.clock = clock;
  }

  public Outcome handle(Command command) {
    return transactions.call(() -> book(command));
  }

  private Outcome book(Command command) {
    var query =
        new QuoteStay.Query(command.caller(), command.member(), command.request(), command.quote());
    return switch (quoteStay.handle(query)) {
      case QuoteStay.Outcome.Refused(QuoteRefusal why) -> new Outcome.NotOffered(why);
      case QuoteStay.Outcome.Done(Hotel hotel, Quote quote) -> hold(command, hotel, quote);
    };
  }

  private Outcome hold(Command command, Hotel hotel, Quote quote) {
    var now = clock.now(hotel).instant();
    var booking =
        new Booking.Pending(details(command, quote, now), Hold.by(hotel.holdPolicy(), now));
    return switch (nights.hold(hotel.id(), booking.details().demand())) {
      case Claim.Granted() -> add(command.caller(), booking, now);
      case Claim.NoInventory(List<RoomTypeNight> full) -> refuse(hotel.id(), full, now);
    };
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
    var rooms =
        quote.rooms().stream()
            .map(room -> BookedRoom.of(new BookedRoomId(identifiers.next()), room))
            .toList();
    return new BookingDetails(
        new BookingId(identifiers.next()),
        quote.hotel(),
        command.caller().user(),
        command.member(),
        command.guestName(),
        command.specialRequest(),
        quote.stay(),
        rooms,
        quote.terms(),
        now);
  }
}
