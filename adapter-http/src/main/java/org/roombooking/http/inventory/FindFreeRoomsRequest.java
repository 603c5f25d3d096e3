package org.roombooking.http.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.inventory.FindFreeRooms;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/** A search for rooms, door by door; for one guest if it does not say how many. */
record FindFreeRoomsRequest(
    @NotNull UUID hotelId,
    @NotNull LocalDate checkIn,
    @NotNull LocalDate checkOut,
    @Min(1) @Max(100) @Nullable Integer occupancy) {

  FindFreeRooms.Query query(Caller caller) {
    new FieldErrors()
        .require(
            checkOut.isAfter(checkIn),
            "check_out",
            FieldCode.NOT_AFTER,
            Phrase.MUST_BE_AFTER.with("check_in"))
        .throwIfAny();
    return new FindFreeRooms.Query(
        caller,
        new HotelId(hotelId),
        new Stay(checkIn, checkOut),
        occupancy == null ? 1 : occupancy);
  }
}
