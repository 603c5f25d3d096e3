package org.roombooking.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.domain.property.RoomTypeId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTypeAvailabilityTest {

  private static final LocalDate TENTH = LocalDate.of(2030, 6, 10);

  @ParameterizedTest
  @CsvSource({"3, 1, 2, 1", "1, 3, 3, 1", "2, 2, 2, 2", "5, 0, 5, 0"})
  void for_the_whole_stay_as_many_are_free_as_on_its_fullest_night(
      int first, int second, int third, int whole) {
    var nights =
        Stream.of(first, second, third).map(free -> new NightAvailability(TENTH, free)).toList();

    assertThat(new RoomTypeAvailability(new RoomTypeId(new UUID(0, 1)), nights))
        .extracting(RoomTypeAvailability::freeForWholeStay)
        .isEqualTo(whole);
  }
}
