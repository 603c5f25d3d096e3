package org.roombooking.http.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.pricing.SetPrices;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.property.Room;
import org.roombooking.domain.stay.DateRange;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.text.PlainText;

/**
 * One price for each night from a first to a last, both included.
 *
 * @param weekdays of the nights that are priced; all if it is left out
 */
record SetPriceRangeRequest(
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate,
    @Nullable UUID hotelId,
    @NotNull UUID roomTypeId,
    @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel,
    @Min(1) @Max(Room.MAX_OCCUPANCY) @Nullable Integer guests,
    @NotNull @DecimalMin("0") @DecimalMax(MAX_PRICE) BigDecimal price,
    @Size(min = 1, max = 7) @Nullable List<@NotNull DayOfWeek> weekdays,
    @Nullable Boolean isAvailable)
    implements Priced {

  private static final int MAX_NIGHTS = 366;

  SetPrices.Command command(Caller caller, HotelId ofPath) {
    return priced(caller, ofPath, nights(), wantedWeekdays());
  }

  private DateRange nights() {
    var errors = new FieldErrors();
    errors
        .require(
            !endDate.isBefore(startDate),
            "end_date",
            FieldCode.NOT_AFTER,
            Phrase.MUST_NOT_BE_BEFORE.with("start_date"))
        .require(
            endDate.isBefore(startDate.plusDays(MAX_NIGHTS)),
            "end_date",
            FieldCode.TOO_LARGE,
            Phrase.MUST_BE_WITHIN_NIGHTS_FROM.with(MAX_NIGHTS, "start_date"))
        .throwIfAny();
    return new DateRange(startDate, endDate);
  }

  private Set<DayOfWeek> wantedWeekdays() {
    if (weekdays == null) {
      return EnumSet.allOf(DayOfWeek.class);
    }
    var wanted = EnumSet.copyOf(weekdays);
    if (nights().dates().stream().map(LocalDate::getDayOfWeek).noneMatch(wanted::contains)) {
      throw new InvalidRequest("weekdays", FieldCode.INVALID, Phrase.MUST_HAVE_A_NIGHT.with());
    }
    return wanted;
  }
}
