package org.roombooking.http.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.assignment.RoomPlanRequest;
import org.roombooking.domain.property.HotelId;

/**
 * Which bookings are to be planned, and how.
 *
 * @param until the day after the last night
 * @param moveAssigned whether bookings that have rooms already may be given others; not, if it is
 *     left out
 * @param shortestStay the fewest nights the hotel sells; {@value PlannedNights#SHORTEST_STAY} if it
 *     is left out
 */
record RoomPlanRequestBody(
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @Nullable Boolean moveAssigned,
    @Min(1) @Max(RoomPlanRequest.MAX_SHORTEST_STAY) @Nullable Integer shortestStay) {

  RoomPlanRequest request(HotelId hotel) {
    return PlannedNights.request(hotel, from, until, moveAssigned, shortestStay);
  }
}
