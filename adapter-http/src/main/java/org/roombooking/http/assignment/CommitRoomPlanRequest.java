package org.roombooking.http.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.assignment.CommitRoomPlan;
import org.roombooking.application.assignment.RoomPlanRequest;
import org.roombooking.domain.assignment.PlanToken;
import org.roombooking.domain.property.HotelId;
import org.roombooking.http.text.PlainText;

/** A plan that was looked at: what was asked for, and the token it came with. */
record CommitRoomPlanRequest(
    @NotNull LocalDate from,
    @NotNull LocalDate until,
    @Nullable Boolean moveAssigned,
    @Min(1) @Max(RoomPlanRequest.MAX_SHORTEST_STAY) @Nullable Integer shortestStay,
    @NotNull @PlainText(max = 64) String planToken) {

  CommitRoomPlan.Command command(Caller caller, HotelId hotel) {
    return new CommitRoomPlan.Command(
        caller,
        PlannedNights.request(hotel, from, until, moveAssigned, shortestStay),
        new PlanToken(planToken));
  }
}
