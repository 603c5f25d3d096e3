package org.roombooking.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
