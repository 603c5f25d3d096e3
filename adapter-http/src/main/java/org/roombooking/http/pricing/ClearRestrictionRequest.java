package org.roombooking.http.pricing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.pricing.RestrictionKind;
import org.roombooking.http.text.PlainText;

/** Dates from a first to a last, both included, on which there is to be no restriction. */
record ClearRestrictionRequest(
    @NotNull RestrictionKind kind,
    @Nullable UUID roomTypeId,
    @PlainText(max = PriceStandard.MAX_LENGTH) @Nullable String pricingModel,
    @NotNull LocalDate startDate,
    @NotNull LocalDate endDate)
    implements RestrictedDates {}
