package org.roombooking.domain.assignment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Keeps what the planner answered: the same task gets the same plan from one version to the next,
 * unless somebody means to change it; and then the change of {@code kept-plans.txt} shows which
 * plans became better and which worse. {@link KeptPlans#main} writes the file anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptPlansTest {

  @ParameterizedTest
  @EnumSource
  void plans_are_as_they_were(KeptPlans.Hotel hotel) throws IOException {
    assertThat(String.join("\n", KeptPlans.of(hotel))).isEqualTo(String.join("\n", kept(hotel)));
  }

  private static List<String> kept(KeptPlans.Hotel hotel) throws IOException {
    try (var file = KeptPlansTest.class.getResourceAsStream("kept-plans.txt")) {
      return new String(file.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> line.startsWith(hotel + " "))
          .toList();
    }
  }
}
