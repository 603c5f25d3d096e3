package org.roombooking.http.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.http.text.PlainText;

/** A {@link BookingRequest} to be priced: whoever is to sleep there need not be known yet. */
record QuoteRequest(
    @NotNull UUID hotelId,
    @NotNull LocalDate checkIn,
    @NotNull LocalDate checkOut,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid BookingRoomRequest> rooms,
    @Min(0) @Max(100) @Nullable Integer quantity,
    @PlainText(max = 200) @Nullable String guestName,
    @PlainText(max = 2_000, lines = true, blank = true) @Nullable String specialRequest,
    @Nullable Boolean allowMoves,
    @Nullable UUID memberId)
    implements RoomsWanted {}
