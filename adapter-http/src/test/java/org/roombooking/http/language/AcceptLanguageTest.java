package org.roombooking.http.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AcceptLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "th | THAI",
        "TH | THAI",
        "th-TH | THAI",
        "th-TH-u-ca-buddhist | THAI",
        "fil | FILIPINO",
        "FIL-ph | FILIPINO",
        "tl | FILIPINO",
        "TL-PH | FILIPINO",
        "en | ENGLISH",
        "en-GB | ENGLISH",
      })
  void a_language_is_known_by_its_first_part(String header, Language expected) {
    assertThat(Language.preferred(List.of(header))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "th;q=0.2,en;q=0.9 | ENGLISH",
        "th;q=0.9, en;q=0.2 | THAI",
        "en;q=0.8, fil | FILIPINO",
        "tl;q=0.5, th;q=0.499 | FILIPINO",
        "th ; q = 0.7 , en ; Q = 0.6 | THAI",
        "th-TH;q=0.3, en;q=0.4, th;q=0.5 | THAI",
      })
  void the_language_read_best_is_spoken(String header, Language expected) {
    assertThat(Language.preferred(List.of(header))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"th, en | THAI", "en, th | ENGLISH", "zh, tl, th | FILIPINO", "*, th | THAI"})
  void of_two_read_equally_well_the_first_is_spoken(String header, Language expected) {
    assertThat(Language.preferred(List.of(header))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | ENGLISH",
        "zh, ja;q=0.5 | ENGLISH",
        "zh, th;q=0.1 | THAI",
        "tha | ENGLISH",
        "* | ENGLISH",
        "th;q=0 | ENGLISH",
        "th;q=0.000 | ENGLISH",
        "en;q=0, * | THAI",
        "en;q=0, th;q=0, *;q=0.1 | FILIPINO",
        "en;q=0, th;q=0, tl;q=0 | ENGLISH",
      })
  void whoever_reads_none_of_them_gets_english(String header, Language expected) {
    assertThat(Language.preferred(List.of(header))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | ENGLISH",
        "',,,' | ENGLISH",
        "th;q=2 | ENGLISH",
        "th;q=-1 | ENGLISH",
        "th;q=0.1234 | ENGLISH",
        "th;q= | ENGLISH",
        "th;q | ENGLISH",
        "th_TH | ENGLISH",
        "'; DROP TABLE' | ENGLISH",
        "q=1;th | ENGLISH",
        "ไทย | ENGLISH",
        "th;q=๐.๙ | ENGLISH",
        "!!, th;q=0.4, ;;; | THAI",
      })
  void what_cannot_be_read_is_passed_over(String header, Language expected) {
    assertThat(Language.preferred(List.of(header))).isEqualTo(expected);
  }

  @Test
  void the_header_may_be_left_out_or_given_twice() {
    assertThat(Language.preferred(List.of())).isEqualTo(Language.ENGLISH);
    assertThat(Language.preferred(List.of("th;q=0.1", "fil;q=0.2"))).isEqualTo(Language.FILIPINO);
  }

  @Test
  @Timeout(10)
  void a_long_header_costs_nothing() {
    var parts = "th" + "-a".repeat(100_000) + "!";
    var ranges = "zh;q=0.5,".repeat(100_000) + "th;q=0.1";

    assertThat(Language.preferred(List.of(parts, ranges))).isEqualTo(Language.THAI);
  }
}
