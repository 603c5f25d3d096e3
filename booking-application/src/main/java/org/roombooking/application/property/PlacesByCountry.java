package org.roombooking.application.property;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roombooking.domain.property.CountryCode;

/**
 * Which time zones and which money a country has: zones by the table of the tz database, money by
 * what Java knows of ISO 4217.
 */
public final class PlacesByCountry {

  private record Row(String country, String zone) {

    /** Country code, coordinates, zone and perhaps a comment, parted by tabs. */
    private static Row parse(String line) {
      var fields = line.split("\t", -1);
      return new Row(fields[0], fields[2]);
    }
  }

  private final Map<String, List<ZoneId>> zones;

  public PlacesByCountry() {
    this(lines("zone.tab"));
  }

  /**
   * Reads a table in the form of zone.tab.
   *
   * @param table a row on each line, except for those that begin with a number sign
   */
  PlacesByCountry(List<String> table) {
    // The table and the Java it runs on may be of different years.
    var known = ZoneId.getAvailableZoneIds();
    this.zones =
        table.stream()
            .filter(line -> !line.startsWith("#"))
            .map(Row::parse)
            .filter(row -> known.contains(row.zone()))
            .collect(
                Collectors.groupingBy(
                    Row::country,
                    Collectors.mapping(
                        row -> ZoneId.of(row.zone()), Collectors.toUnmodifiableList())));
  }

  /** All time zones in use there, in the order of the table; none where nobody lives. */
  public List<ZoneId> zones(CountryCode country) {
    return zones.getOrDefault(country.value(), List.of());
  }

  /** The money in use there, or empty if there is none, as in Antarctica. */
  public Optional<Currency> currency(CountryCode country) {
    return Optional.ofNullable(Currency.getInstance(Locale.of("", country.value())));
  }

  private static List<String> lines(String resource) {
    var stream =
        Objects.requireNonNull(PlacesByCountry.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        Stream<String> lines = reader.lines()) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
