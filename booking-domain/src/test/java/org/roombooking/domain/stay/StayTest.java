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
class StayTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);

  @ParameterizedTest
  @CsvSource({
    "2030-06-10, 2030-06-11, 2030-06-10",
    "2030-06-10, 2030-06-12, 2030-06-10 2030-06-11",
    "2027-02-28, 2027-03-01, 2027-02-28",
    "2028-02-28, 2028-03-01, 2028-02-28 2028-02-29",
    "2100-02-28, 2100-03-01, 2100-02-28",
    "2030-12-31, 2031-01-02, 2030-12-31 2031-01-01",
  })
  void a_stay_has_the_nights_from_the_arrival_to_before_the_departure(
      LocalDate arrival, LocalDate departure, String nights) {
    var stay = new Stay(arrival, departure);
    List<LocalDate> expected = Arrays.stream(nights.split(" ")).map(LocalDate::parse).toList();

    assertThat(stay.nights()).isEqualTo(expected);
    assertThat(stay.length()).isEqualTo(expected.size());
  }

  @Test
  void a_stay_has_at_least_one_night() {
    assertThat(new Stay(TENTH, TENTH.plusDays(1)).length()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Stay(TENTH, TENTH));
    assertThatIllegalArgumentException().isThrownBy(() -> new Stay(TENTH, TENTH.minusDays(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> Stay.of(TENTH, 0));
  }

  @Test
  void a_stay_can_be_told_by_its_length() {
    assertThat(Stay.of(TENTH, 2)).isEqualTo(new Stay(TENTH, LocalDate.of(2030, 6, 12)));
    assertThat(Stay.of(LocalDate.of(2028, 2, 1), 366))
        .isEqualTo(new Stay(LocalDate.of(2028, 2, 1), LocalDate.of(2029, 2, 1)));
  }

  @Test
  void the_night_of_the_departure_day_belongs_to_the_next_guest() {
    var stay = Stay.of(TENTH, 2);

    assertThat(stay.includes(TENTH.minusDays(1))).isFalse();
    assertThat(stay.includes(TENTH)).isTrue();
    assertThat(stay.includes(TENTH.plusDays(1))).isTrue();
    assertThat(stay.includes(TENTH.plusDays(2))).isFalse();
  }
}
