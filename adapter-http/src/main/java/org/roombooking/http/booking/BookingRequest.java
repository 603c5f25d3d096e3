package org.roombooking.http.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.domain.pricing.QuoteId;
import org.roombooking.http.text.PlainText;

record BookingRequest(
    @NotNull UUID hotelId,
    @NotNull LocalDate checkIn,
    @NotNull LocalDate checkOut,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid BookingRoomRequest> rooms,
    @Min(0) @Max(100) @Nullable Integer quantity,
    @NotNull @PlainText(max = 200) String guestName,
    @PlainText(max = 2_000, lines = true, blank = true) @Nullable String specialRequest,
    @Nullable Boolean allowMoves,
    @Nullable UUID memberId,
    @Nullable UUID quoteId)
    implements RoomsWanted {

  CreateBooking.Command command(Caller caller) {
    return new CreateBooking.Command(
        caller,
        member(),
        stayRequest(),
        guestName,
        Optional.ofNullable(specialRequest).filter(text -> !text.isBlank()),
        Boolean.TRUE.equals(allowMoves),
        Optional.ofNullable(quoteId).map(QuoteId::new));
  }
}
