package org.roombooking.http.property;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.CreateRoomType;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.text.PlainText;

record CreateRoomTypeRequest(
    @NotNull UUID hotelId,
    @NotNull @PlainText(max = 100) String roomType,
    @PlainText(max = 2_000, lines = true, blank = true) @Nullable String description,
    @Nullable Boolean isActive) {

  CreateRoomType.Command command(Caller caller) {
    return new CreateRoomType.Command(
        caller,
        new HotelId(hotelId),
        roomType,
        Objects.requireNonNullElse(description, ""),
        Objects.requireNonNullElse(isActive, true));
  }
}
