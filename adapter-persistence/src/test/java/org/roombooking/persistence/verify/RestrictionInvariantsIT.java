package org.roombooking.persistence.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestrictionInvariantsIT {

  @RegisterExtension static final SoundHotel HOTEL = new SoundHotel();

  @Test
  void two_of_one_kind_and_scope_are_on_one_date() {
    HOTEL.execute(
        "update restriction set last_date = '2030-07-01' where kind = 'min_stay_arrival'");

    assertThat(HOTEL.violations())
        .singleElement()
        .asString()
        .startsWith("restrictions_do_not_overlap: ")
        .endsWith("2030-06-21 to 2030-07-01, and one until 2030-07-01");
  }

  @Test
  void what_counts_has_no_number() {
    HOTEL.allow("restriction_has_a_number_if_it_counts");
    HOTEL.execute("update restriction set number = null where first_date = '2030-06-21'");

    assertThat(HOTEL.broken()).containsExactly("restrictions_mean_something");
  }

  @Test
  void what_closes_has_a_number() {
    HOTEL.allow("restriction_has_a_number_if_it_counts");
    HOTEL.execute("update restriction set number = 1 where kind = 'stop_sell'");

    assertThat(HOTEL.broken()).containsExactly("restrictions_mean_something");
  }

  @Test
  void a_stay_of_no_nights_is_asked_for() {
    HOTEL.allow("restriction_number_means_something");
    HOTEL.execute("update restriction set number = 0 where first_date = '2030-06-21'");

    assertThat(HOTEL.broken()).containsExactly("restrictions_mean_something");
  }

  @Test
  void one_ends_before_it_begins() {
    HOTEL.allow("restriction_ends_after_it_begins");
    HOTEL.execute("update restriction set first_date = '2031-06-21' where kind = 'stop_sell'");

    assertThat(HOTEL.broken()).containsExactly("restrictions_mean_something");
  }
}
