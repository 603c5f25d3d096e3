package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomNumberTest {

  private static final List<RoomNumber> IN_ORDER =
      Stream.of(
              "1",
              "02",
              "2",
              "2A",
              "2B",
              "9",
              "10",
              "100",
              "101",
              "0101-2",
              "101-10",
              "99999999999999999998",
              "99999999999999999999",
              "A",
              "A2",
              "A10",
              "A-1",
              "AB",
              "B1",
              "a1",
              "ก2",
              "ก10")
          .map(RoomNumber::new)
          .toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void numbers_are_listed_as_a_receptionist_would_whatever_their_order_was_before(int seed) {
    var shuffled = new ArrayList<>(IN_ORDER);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(shuffled.stream().sorted()).isEqualTo(IN_ORDER);
  }

  @Test
  void every_number_is_before_all_that_follow_it_and_after_none() {
    for (int i = 0; i < IN_ORDER.size(); i++) {
      for (int j = 0; j < IN_ORDER.size(); j++) {
        assertThat(Integer.signum(IN_ORDER.get(i).compareTo(IN_ORDER.get(j))))
            .as("%s and %s", IN_ORDER.get(i), IN_ORDER.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void any_three_numbers_have_one_order(int seed) {
    var random = new Random(seed);
    for (int round = 0; round < 20_000; round++) {
      var a = aNumber(random);
      var b = aNumber(random);
      var c = aNumber(random);

      assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
      if (a.compareTo(b) < 0 && b.compareTo(c) < 0) {
        assertThat(a).as("%s, %s, %s", a, b, c).isLessThan(c);
      }
    }
  }

  @Test
  void a_number_has_1_to_20_characters() {
    assertThat(new RoomNumber("1").value()).isEqualTo("1");
    assertThat(new RoomNumber("x".repeat(20)).value()).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomNumber(""));
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomNumber("x".repeat(21)));
  }

  @Test
  void a_character_counts_as_one_in_any_script() {
    assertThat(new RoomNumber("🛏".repeat(20)).value()).startsWith("🛏");
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomNumber("🛏".repeat(21)));
  }

  @Test
  void a_number_is_not_blank() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomNumber(" \t"));
  }

  private static RoomNumber aNumber(Random random) {
    var text = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      text.append("0129a-".charAt(random.nextInt(6)));
    }
    return new RoomNumber(text.toString());
  }
}
