package org.roombooking.http.assignment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.assignment.RoomPlanRequest;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/** What a preview and its commit both ask for. */
final class PlannedNights {

  /** A single night between two stays is hard to sell. */
  static final int SHORTEST_STAY = 2;

  private PlannedNights() {}

  static RoomPlanRequest request(
      HotelId hotel,
      LocalDate from,
      LocalDate until,
      @Nullable Boolean moveAssigned,
      @Nullable Integer shortestStay) {
    new FieldErrors()
        .require(
            until.isAfter(from), "until", FieldCode.NOT_AFTER, Phrase.MUST_BE_AFTER.with("from"))
        .throwIfAny();
    return new RoomPlanRequest(
        hotel,
        new Stay(from, until),
        Boolean.TRUE.equals(moveAssigned),
        Objects.requireNonNullElse(shortestStay, SHORTEST_STAY));
  }
}
