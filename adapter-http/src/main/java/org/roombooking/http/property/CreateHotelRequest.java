package org.roombooking.http.property;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roombooking.application.access.Caller;
import org.roombooking.application.property.CreateHotel;
import org.roombooking.domain.property.BookingPolicy;
import org.roombooking.domain.property.CountryCode;
import org.roombooking.domain.property.HoldPolicy;
import org.roombooking.domain.property.HotelProfile;
import org.roombooking.domain.property.Timepiece;
import org.roombooking.http.json.Given;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.text.PlainText;

/**
 * A hotel to open.
 *
 * @param holdMinutes null for holds without end
 * @param undoMinutes 0 for a hotel where nothing can be undone
 */
record CreateHotelRequest(
    @NotNull @PlainText(max = 200) String name,
    @PlainText(max = 500, lines = true, blank = true) @Nullable String address,
    @PlainText(max = 200, blank = true) @Nullable String city,
    @NotNull String countryCode,
    @Nullable ZoneId timeZone,
    @Nullable Currency currency,
    @Nullable BookingPolicy bookingPolicy,
    Given<@Min(1) @Max(43_200) Integer> holdMinutes,
    @Min(0) @Max(10_080) @Nullable Integer undoMinutes,
    @Nullable Boolean sandbox) {

  CreateHotel.Command command(Caller caller) {
    return new CreateHotel.Command(
        caller,
        new HotelProfile(name, orEmpty(address), orEmpty(city), country()),
        Optional.ofNullable(timeZone),
        Optional.ofNullable(currency),
        Objects.requireNonNullElse(bookingPolicy, BookingPolicy.OWNER_ONLY),
        HoldMinutes.policy(holdMinutes).orElseGet(HoldPolicy::standard),
        UndoMinutes.orStandard(undoMinutes),
        Boolean.TRUE.equals(sandbox) ? Timepiece.Sandbox.unset() : new Timepiece.Common());
  }

  private CountryCode country() {
    return CountryCode.parse(countryCode)
        .orElseThrow(() ->
            new InvalidRequest(
                "country_code", FieldCode.UNKNOWN_VALUE, Phrase.MUST_BE_COUNTRY.with()));
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
