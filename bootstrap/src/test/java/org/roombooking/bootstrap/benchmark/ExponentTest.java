package org.roombooking.bootstrap.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExponentTest {

  private static final List<Double> SIZES = List.of(100.0, 1_000.0, 10_000.0);

  @Test
  void is_how_time_grows_with_size() {
    assertThat(Exponent.of(SIZES, List.of(7.0, 7.0, 7.0))).isCloseTo(0, within(1e-9));
    assertThat(Exponent.of(SIZES, List.of(1.0, 10.0, 100.0))).isCloseTo(1, within(1e-9));
    assertThat(Exponent.of(SIZES, List.of(1.0, 100.0, 10_000.0))).isCloseTo(2, within(1e-9));
  }
}
