package org.roombooking.application.property;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.roombooking.domain.property.CountryCode;

/** Which time zones and which money a country has. */
public interface PlacesByCountry {

  /** All time zones in use there, at least one for each inhabited country. */
  List<ZoneId> zones(CountryCode country);

  Optional<Currency> currency(CountryCode country);
}
