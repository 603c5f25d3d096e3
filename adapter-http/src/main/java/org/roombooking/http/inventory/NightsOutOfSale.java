package org.roombooking.http.inventory;

import java.time.LocalDate;
import org.roombooking.application.pricing.StayRequest;
import org.roombooking.domain.stay.Stay;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/** The nights from {@code from} on; {@code until} is the day on which a room can be sold again. */
final class NightsOutOfSale {

  private NightsOutOfSale() {}

  static Stay of(LocalDate from, LocalDate until) {
    new FieldErrors()
        .require(
            until.isAfter(from), "until", FieldCode.NOT_AFTER, Phrase.MUST_BE_AFTER.with("from"))
        .require(
            !until.isAfter(from.plusDays(StayRequest.MAX_NIGHTS)),
            "until",
            FieldCode.TOO_LARGE,
            Phrase.MUST_BE_WITHIN_NIGHTS_AFTER.with(StayRequest.MAX_NIGHTS, "from"))
        .throwIfAny();
    return new Stay(from, until);
  }
}
