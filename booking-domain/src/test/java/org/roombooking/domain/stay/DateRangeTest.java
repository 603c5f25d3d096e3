package org.roombooking.domain.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateRangeTest {

  @ParameterizedTest
  @CsvSource({
    "2030-06-10, 2030-06-10, 2030-06-10",
    "2030-06-10, 2030-06-11, 2030-06-10 2030-06-11",
    "2027-02-28, 2027-03-01, 2027-02-28 2027-03-01",
    "2028-02-28, 2028-03-01, 2028-02-28 2028-02-29 2028-03-01",
    "2030-12-31, 2031-01-01, 2030-12-31 2031-01-01",
  })
  void a_range_has_its_first_its_last_and_all_dates_between(
      LocalDate first, LocalDate last, String dates) {
    var range = new DateRange(first, last);
    List<LocalDate> expected = Arrays.stream(dates.split(" ")).map(LocalDate::parse).toList();

    assertThat(range.dates()).isEqualTo(expected);
    assertThat(range.length()).isEqualTo(expected.size());
  }

  @Test
  void a_range_does_not_end_before_it_begins() {
    var day = LocalDate.of(2030, 6, 10);

    assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(day, day.minusDays(1)));
  }

  @Test
  void ranges_meet_on_a_date_that_both_include() {
    var range = new DateRange(LocalDate.of(2030, 6, 10), LocalDate.of(2030, 6, 12));

    assertThat(range.meets(until(9))).isFalse();
    assertThat(range.meets(until(10))).isTrue();
    assertThat(range.meets(from(12))).isTrue();
    assertThat(range.meets(from(13))).isFalse();
    assertThat(range.meets(new DateRange(until(11).last(), from(11).first()))).isTrue();
  }

  private static DateRange until(int day) {
    return new DateRange(LocalDate.of(2030, 6, 1), LocalDate.of(2030, 6, day));
  }

  private static DateRange from(int day) {
    return new DateRange(LocalDate.of(2030, 6, day), LocalDate.of(2030, 6, 30));
  }
}
