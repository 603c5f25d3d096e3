package org.roombooking.application.simulation;

import java.util.List;

/**
 * What happened at once.
 *
 * @param order the numbers of the clients, counted from 0, as they came to their ends
 * @param told what each of them did and what became of it
 */
record Moment(List<Integer> order, List<String> told) {

  Moment {
    order = List.copyOf(order);
    told = List.copyOf(told);
  }
}
