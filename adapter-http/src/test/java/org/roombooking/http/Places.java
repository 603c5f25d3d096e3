package org.roombooking.http;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.roombooking.application.property.PlacesByCountry;
import org.roombooking.domain.property.CountryCode;

/** One country with one time zone, one with two, and none with money but those. */
final class Places implements PlacesByCountry {

  @Override
  public List<ZoneId> zones(CountryCode country) {
    return switch (country.value()) {
      case "TH" -> List.of(ZoneId.of("Asia/Bangkok"));
      case "US" -> List.of(ZoneId.of("America/Chicago"), ZoneId.of("America/New_York"));
      default -> List.of();
    };
  }

  @Override
  public Optional<Currency> currency(CountryCode country) {
    return switch (country.value()) {
      case "TH" -> Optional.of(Currency.getInstance("THB"));
      case "US" -> Optional.of(Currency.getInstance("USD"));
      default -> Optional.empty();
    };
  }
}
