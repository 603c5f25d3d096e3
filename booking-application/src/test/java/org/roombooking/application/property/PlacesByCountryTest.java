package org.roombooking.application.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.property.CountryCode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesByCountryTest {

  private static final CountryCode THAILAND = new CountryCode("TH");
  private static final CountryCode ANTARCTICA = new CountryCode("AQ");
  private static final CountryCode UNITED_STATES = new CountryCode("US");

  private final PlacesByCountry places = new PlacesByCountry();

  @Test
  void thailand_has_one_time_zone_and_the_baht() {
    assertThat(places.zones(THAILAND)).containsExactly(ZoneId.of("Asia/Bangkok"));
    assertThat(places.currency(THAILAND)).contains(Currency.getInstance("THB"));
  }

  @Test
  void the_united_states_have_many_time_zones_and_the_dollar() {
    assertThat(places.zones(UNITED_STATES))
        .hasSizeGreaterThan(20)
        .startsWith(ZoneId.of("America/New_York"))
        .contains(ZoneId.of("America/Chicago"), ZoneId.of("Pacific/Honolulu"));
    assertThat(places.currency(UNITED_STATES)).contains(Currency.getInstance("USD"));
  }

  @Test
  void antarctica_has_no_money() {
    assertThat(places.currency(ANTARCTICA)).isEmpty();
  }

  @Test
  void only_where_nobody_lives_there_is_no_time_zone() {
    assertThat(
            Arrays.stream(Locale.getISOCountries())
                .filter(code -> places.zones(new CountryCode(code)).isEmpty()))
        .containsExactlyInAnyOrder("BV", "HM");
  }

  @Test
  void time_zones_that_this_java_does_not_know_are_left_out() {
    var newer =
        new PlacesByCountry(
            List.of(
                "# a comment",
                "TH\t+1345+10031\tAsia/Bangkok",
                "TH\t+0000+00000\tAsia/Newly_Made\ta comment"));

    assertThat(newer.zones(THAILAND)).containsExactly(ZoneId.of("Asia/Bangkok"));
    assertThat(newer.zones(UNITED_STATES)).isEmpty();
  }
}
