package org.roombooking.http.pricing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.ChangeRestrictions;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.domain.pricing.RestrictionScope;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.RoomTypeId;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;

/** What requests to set and to clear a restriction have in common. */
interface RestrictedDates {

  RestrictionKind kind();

  /** All types if it is left out. */
  @Nullable UUID roomTypeId();

  /** All standards if it is left out. */
  @Nullable String pricingModel();

  LocalDate startDate();

  /** The last date. */
  LocalDate endDate();

  default ChangeRestrictions.Which which(Caller caller, HotelId hotel) {
    var scope =
        new RestrictionScope(
            Optional.ofNullable(roomTypeId()).map(RoomTypeId::new),
            Optional.ofNullable(pricingModel()).map(PriceStandard::new));
    return new ChangeRestrictions.Which(caller, hotel, scope, kind());
  }

  default DateRange dates() {
    new FieldErrors()
        .require(
            !endDate().isBefore(startDate()),
            "end_date",
            FieldCode.NOT_AFTER,
            Phrase.MUST_NOT_BE_BEFORE.with("start_date"))
        .throwIfAny();
    return new DateRange(startDate(), endDate());
  }
}
