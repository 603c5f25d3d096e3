package org.roombooking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Tests that are to run in some place of the world run there. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceOfTestsTest {

  @Test
  @EnabledIfSystemProperty(named = "test.locale", matches = ".+")
  void the_language_is_the_one_asked_for() {
    assertThat(Locale.getDefault().toLanguageTag()).isEqualTo(System.getProperty("test.locale"));
  }

  @Test
  @EnabledIfSystemProperty(named = "test.zone", matches = ".+")
  void the_time_zone_is_the_one_asked_for() {
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of(System.getProperty("test.zone")));
  }
}
