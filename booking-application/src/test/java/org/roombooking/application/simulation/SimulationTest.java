package org.roombooking.application.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationTest {

  private static final int SEEDS = 1_000;

  @Test
  void whatever_happens_in_a_thousand_hotels_the_rules_hold() {
    int operations =
        LongStream.range(0, SEEDS)
            .parallel()
            .mapToObj(Simulation::inMemory)
            .mapToInt(Transcript::operations)
            .sum();

    assertThat(operations).isGreaterThanOrEqualTo(SEEDS * Simulation.OPERATIONS);
  }

  @Test
  void the_same_seed_gives_the_same_hotel() {
    assertThat(Simulation.inMemory(7)).isEqualTo(Simulation.inMemory(7));
    assertThat(Simulation.inMemory(7).told()).isNotEqualTo(Simulation.inMemory(8).told());
  }
}
