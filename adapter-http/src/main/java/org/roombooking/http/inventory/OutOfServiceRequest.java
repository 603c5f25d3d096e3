package org.roombooking.http.inventory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.roombooking.application.access.Caller;
import org.roombooking.application.inventory.TakeRoomOutOfService;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.http.text.PlainText;

/** When a room is to be out of service, and why. */
record OutOfServiceRequest(
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @NotNull @PlainText(max = 500) String reason) {

  TakeRoomOutOfService.Command command(Caller caller, HotelId hotel, RoomId room) {
    return new TakeRoomOutOfService.Command(
        caller, hotel, room, NightsOutOfSale.of(from, until), reason);
  }
}
