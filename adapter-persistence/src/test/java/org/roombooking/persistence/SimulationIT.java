package org.roombooking.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
 * -Dsimulation.seeds}. The first of them are looked through after each moment, the others now and
 * then: what became of every attempt is compared for all.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SimulationIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final int CLOSELY_LOOKED_AT = 40;
  private static final int NOW_AND_THEN = 50;

  private static final int SEEDS = Integer.getInteger("simulation.seeds", CLOSELY_LOOKED_AT);

  /** More than there are processors: each waits for the database most of the time. */
  private static final int HOTELS_AT_ONCE = 8;

  @Test
  void whatever_happens_has_the_same_outcomes_as_in_memory() throws Exception {
    var ports = PostgresPorts.of(DATABASE);

    try (var hotels = Executors.newFixedThreadPool(HOTELS_AT_ONCE)) {
      var runs =
          LongStream.range(0, SEEDS)
              .<Callable<Void>>mapToObj(seed ->
                  () -> {
                    compare(seed, ports);
                    return null;
                  })
              .toList();
      for (Future<Void> run : hotels.invokeAll(runs)) {
        run.get();
      }
    }

    assertThat(new Verification(DATABASE.pool()).run(line -> {}).violations()).isEmpty();
  }

  private static void compare(long seed, Ports ports) {
    var inMemory = Simulation.inMemory(seed);
    int checkedEvery = seed < CLOSELY_LOOKED_AT ? Simulation.EVERY_MOMENT : NOW_AND_THEN;

    var inPostgres = Simulation.again(inMemory, ports, checkedEvery);

    assertThat(inPostgres.told()).describedAs("Seed %s", seed).isEqualTo(inMemory.told());
  }
}
