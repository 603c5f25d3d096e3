package org.roombooking.http.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.inventory.LockRooms;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.text.PlainText;

/**
 * Rooms to be kept from sale: so many of a type, or one by its door.
 *
 * @param quantity of rooms of a type; one if it is left out
 */
record LockRequest(
    @Nullable UUID roomTypeId,
    @Min(1) @Max(LockRooms.MAX_ROOMS) @Nullable Integer quantity,
    @Nullable UUID roomId,
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @NotNull @PlainText(max = 500) String reason) {

  LockRooms.Command command(Caller caller, HotelId hotel) {
    return new LockRooms.Command(caller, hotel, what(), NightsOutOfSale.of(from, until), reason);
  }

  private LockRooms.What what() {
    new FieldErrors()
        .require(
            roomTypeId != null || roomId != null,
            "room_type_id",
            FieldCode.REQUIRED,
            Phrase.MUST_BE_GIVEN.with())
        .require(
            roomTypeId == null || roomId == null,
            "room_id",
            FieldCode.NOT_ALLOWED,
            Phrase.MUST_NOT_BE_GIVEN_WITH.with("room_type_id"))
        .require(
            quantity == null || roomId == null,
            "quantity",
            FieldCode.NOT_ALLOWED,
            Phrase.MUST_NOT_BE_GIVEN_WITH.with("room_id"))
        .throwIfAny();
    return roomId == null
        ? new LockRooms.What.OfType(
            new RoomTypeId(Objects.requireNonNull(roomTypeId)),
            Objects.requireNonNullElse(quantity, 1))
        : new LockRooms.What.Door(new RoomId(roomId));
  }
}
