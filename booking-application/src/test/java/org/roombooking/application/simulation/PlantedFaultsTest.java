package org.roombooking.application.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whether the simulation would find a fault, shown by faults that are planted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedFaultsTest {

  private static final int SEEDS = 200;

  @Test
  void a_dropped_lock_is_found() {
    assertThat(firstSeedToFind(seed -> run(seed, false, Fault.none()))).isPresent();
  }

  @Test
  void a_dropped_owner_check_is_found() {
    assertThat(firstSeedToFind(seed -> run(seed, true, Faults::withoutOwnerCheck))).isPresent();
  }

  @Test
  void a_dropped_outbox_row_is_found() {
    assertThat(firstSeedToFind(seed -> run(seed, true, Faults::withoutSomeEvents))).isPresent();
  }

  @Test
  void a_dropped_restriction_is_found() {
    assertThat(firstSeedToFind(seed -> run(seed, true, Faults::withoutRestrictions))).isPresent();
  }

  @Test
  void a_lock_of_a_room_with_guests_is_found() {
    assertThat(firstSeedToFind(seed -> run(seed, true, Faults::withoutClosedDoors))).isPresent();
  }

  @Test
  void a_price_standard_that_is_forgotten_is_found() {
    assertThat(firstSeedToFind(seed -> run(seed, true, Faults::withoutPriceStandards))).isPresent();
  }

  private static void run(long seed, boolean exclusive, Fault fault) {
    var unused = Simulation.inMemory(seed, exclusive, fault);
  }

  private static OptionalLong firstSeedToFind(LongConsumer simulation) {
    return LongStream.range(0, SEEDS).filter(seed -> fails(simulation, seed)).findFirst();
  }

  private static boolean fails(LongConsumer simulation, long seed) {
    try {
      simulation.accept(seed);
      return false;
    } catch (AssertionError found) {
      return true;
    }
  }
}
