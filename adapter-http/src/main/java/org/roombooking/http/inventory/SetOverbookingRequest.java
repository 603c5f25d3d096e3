package org.roombooking.http.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.roombooking.application.access.Caller;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;

/** How many rooms may be overbooked on each night from a first to a last, both included. */
record SetOverbookingRequest(
    @NotNull UUID roomTypeId,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate,
    @NotNull @Min(0) @Max(SetOverbooking.MAX_ROOMS) Integer overbookingLimit) {

  SetOverbooking.Command command(Caller caller, HotelId hotel) {
    return new SetOverbooking.Command(
        caller,
        hotel,
        new RoomTypeId(roomTypeId),
        NightsOfRange.of(startDate, endDate),
        overbookingLimit);
  }
}
