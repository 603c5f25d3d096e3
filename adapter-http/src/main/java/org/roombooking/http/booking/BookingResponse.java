package org.roombooking.http.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.booking.NameRooms;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingStatus;
import org.roombooking.domain.booking.CancellationFee;
import org.roombooking.domain.booking.Hold;
import org.roombooking.domain.money.Money;

/**
 * A booking as clients see it.
 *
 * @param bookedBy the user who made it
 * @param allowMoves whether the guests have agreed to change rooms
 * @param cancellation what it costs not to take it, as it was settled when it was made
 * @param cancellationFee what is owed; null unless it was cancelled or not taken up
 * @param expiresAt when the hold runs out, or did; null where there is none, or none any more
 */
record BookingResponse(
    String id,
    String hotelId,
    @Nullable String memberId,
    String bookedBy,
    String guestName,
    @Nullable String specialRequest,
    boolean allowMoves,
    String checkIn,
    String checkOut,
    String status,
    List<BookedRoomResponse> rooms,
    String currency,
    BigDecimal totalPrice,
    TermsResponse cancellation,
    @Nullable BigDecimal cancellationFee,
    @Nullable String expiresAt,
    String createdAt) {

  static BookingResponse of(Booking booking, NameRooms.Names names) {
    var details = booking.details();
    var total = details.total();
    return new BookingResponse(
        details.id().value().toString(),
        details.hotel().value().toString(),
        details.member().map(member -> member.value().toString()).orElse(null),
        details.bookedBy().value().toString(),
        details.guestName(),
        details.specialRequest().orElse(null),
        details.mayChangeRooms(),
        details.stay().arrival().toString(),
        details.stay().departure().toString(),
        BookingStatus.of(booking).name().toLowerCase(Locale.ROOT),
        rooms(booking, names),
        total.currency().getCurrencyCode(),
        total.amount(),
        TermsResponse.of(details.terms()),
        CancellationFee.owed(booking).map(Money::amount).orElse(null),
        expiresAt(booking),
        details.createdAt().toString());
  }

  private static List<BookedRoomResponse> rooms(Booking booking, NameRooms.Names names) {
    return booking.details().rooms().stream()
        .map(room -> BookedRoomResponse.of(room, booking, names))
        .toList();
  }

  private static @Nullable String expiresAt(Booking booking) {
    return switch (booking) {
      case Booking.Pending(var details, Hold.Until(Instant end)) -> end.toString();
      case Booking.Pending(var details, Hold.WithoutEnd()) -> null;
      case Booking.Expired expired -> expired.at().toString();
      case Booking.Confirmed confirmed -> null;
      case Booking.CheckedIn checkedIn -> null;
      case Booking.CheckedOut checkedOut -> null;
      case Booking.Cancelled cancelled -> null;
      case Booking.NoShow noShow -> null;
    };
  }
}
