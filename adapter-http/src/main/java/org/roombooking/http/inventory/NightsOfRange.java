package org.roombooking.http.inventory;

import java.time.LocalDate;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.stay.Stay;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/** The nights from a {@code start_date} to an {@code end_date} of a request, both included. */
final class NightsOfRange {

  private NightsOfRange() {}

  static Stay of(LocalDate startDate, LocalDate endDate) {
    new FieldErrors()
        .require(
            !endDate.isBefore(startDate),
            "end_date",
            FieldCode.NOT_AFTER,
            Phrase.MUST_NOT_BE_BEFORE.with("start_date"))
        .require(
            endDate.isBefore(startDate.plusDays(StayRequest.MAX_NIGHTS)),
            "end_date",
            FieldCode.TOO_LARGE,
            Phrase.MUST_BE_WITHIN_NIGHTS_FROM.with(StayRequest.MAX_NIGHTS, "start_date"))
        .throwIfAny();
    return new Stay(startDate, endDate.plusDays(1));
  }
}
