package org.roombooking.application.simulation;

import java.util.function.Function;

/**
 * A kind of thing that happens in a hotel.
 *
 * @param weight how often, against the others
 * @param alone whether nothing else happens at the same moment
 * @param draw lets chance decide what is done with what
 */
record Operation(int weight, boolean alone, Function<SimulatedHotel, Attempt> draw) {

  static Operation of(int weight, Function<SimulatedHotel, Attempt> draw) {
    return new Operation(weight, false, draw);
  }

  static Operation alone(int weight, Function<SimulatedHotel, Attempt> draw) {
    return new Operation(weight, true, draw);
  }
}
