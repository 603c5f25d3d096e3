package org.roombooking.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.simulation.Simulation;
import org.roombooking.application.testing.Ports;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;
import org.roombooking.persistence.verify.Verification;

/**
 * Whether the service does over PostgreSQL what it does in memory. How many hotels: {@code
 * -Dsimulation.seeds}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final int SEEDS = Integer.getInteger("simulation.seeds", 40);

  @Test
  void whatever_happens_has_the_same_outcomes_as_in_memory() {
    var ports = PostgresPorts.of(DATABASE);

    LongStream.range(0, SEEDS).parallel().forEach(seed -> compare(seed, ports));

    assertThat(new Verification(DATABASE.pool()).run(line -> {}).violations()).isEmpty();
  }

  private static void compare(long seed, Ports ports) {
    var inMemory = Simulation.inMemory(seed);

    var inPostgres = Simulation.again(inMemory, ports);

    assertThat(inPostgres.told()).describedAs("Seed %s", seed).isEqualTo(inMemory.told());
  }
}
