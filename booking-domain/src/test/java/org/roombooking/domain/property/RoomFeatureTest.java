package org.roombooking.domain.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomFeatureTest {

  @Test
  void a_feature_has_a_name_of_50_characters_at_the_most() {
    assertThat(new RoomFeature("v".repeat(50)).name()).hasSize(50);
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomFeature("v".repeat(51)));
    assertThatIllegalArgumentException().isThrownBy(() -> new RoomFeature(" "));
  }

  @Test
  void a_character_counts_as_one_in_any_script() {
    assertThat(new RoomFeature("\uD83C\uDF0A".repeat(50)).name()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoomFeature("\uD83C\uDF0A".repeat(51)));
  }

  @Test
  void twenty_features_are_enough_for_anybody() {
    assertThat(RoomFeature.noMoreThanMost(some(20))).hasSize(20);
    assertThatIllegalArgumentException().isThrownBy(() -> RoomFeature.noMoreThanMost(some(21)));
  }

  private static List<RoomFeature> some(int count) {
    return IntStream.range(0, count).mapToObj(i -> new RoomFeature("feature " + i)).toList();
  }
}
