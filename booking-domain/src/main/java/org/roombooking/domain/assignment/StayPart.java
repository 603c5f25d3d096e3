package org.roombooking.domain.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The nights that a stay has in one of its rooms. */
record StayPart(int from, int until, int room) {

  int nights() {
    return until - from;
  }

  /** Some parts of a stay in order, those that follow each other in one room as one. */
  static List<StayPart> inARow(List<StayPart> parts) {
    var inOrder = new ArrayList<StayPart>();
    for (var part : parts.stream().sorted(Comparator.comparingInt(StayPart::from)).toList()) {
      boolean goesOn =
          !inOrder.isEmpty()
              && inOrder.getLast().room() == part.room()
              && inOrder.getLast().until() == part.from();
      int from = goesOn ? inOrder.removeLast().from() : part.from();
      inOrder.add(new StayPart(from, part.until(), part.room()));
    }
    return inOrder;
  }
}
