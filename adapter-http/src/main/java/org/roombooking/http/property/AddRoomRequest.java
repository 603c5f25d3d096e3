package org.roombooking.http.property;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.AddRoom;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.property.RoomFeature;
import org.roombooking.domain.property.RoomNumber;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.text.PlainText;

record AddRoomRequest(
    @NotNull UUID roomTypeId,
    @NotNull @PlainText(max = RoomNumber.MAX_LENGTH) String roomNumber,
    @NotNull @Min(1) @Max(Room.MAX_OCCUPANCY) Integer maxOccupancy,
    @Size(max = RoomFeature.MOST)
        @Nullable List<@NotNull @PlainText(max = RoomFeature.MAX_LENGTH) String> features,
    @Nullable Boolean isAvailable) {

  AddRoom.Command command(Caller caller) {
    return new AddRoom.Command(
        caller,
        new RoomTypeId(roomTypeId),
        new RoomNumber(roomNumber),
        maxOccupancy,
        new RoomFeaturesRequest(Objects.requireNonNullElse(features, List.of())).toFeatures(),
        Objects.requireNonNullElse(isAvailable, true));
  }
}
