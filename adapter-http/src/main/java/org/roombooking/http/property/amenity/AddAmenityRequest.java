package org.roombooking.http.property.amenity;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.amenity.AddAmenity;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.http.text.PlainText;

record AddAmenityRequest(@NotNull UUID roomTypeId, @NotNull @PlainText(max = 100) String name) {

  AddAmenity.Command command(Caller caller) {
    return new AddAmenity.Command(caller, new RoomTypeId(roomTypeId), name);
  }
}
