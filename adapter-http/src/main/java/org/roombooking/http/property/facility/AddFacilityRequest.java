package org.roombooking.http.property.facility;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.facility.AddFacility;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.text.PlainText;

record AddFacilityRequest(@NotNull @PlainText(max = 100) String name, @Nullable Boolean isActive) {

  AddFacility.Command command(Caller caller, HotelId hotel) {
    return new AddFacility.Command(caller, hotel, name, Objects.requireNonNullElse(isActive, true));
  }
}
