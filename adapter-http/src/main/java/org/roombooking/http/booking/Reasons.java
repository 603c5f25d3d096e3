package org.roombooking.http.booking;

import java.util.List;
import org.roombooking.domain.booking.Reason;

/** The reasons against an action as clients see them. */
final class Reasons {

  private Reasons() {}

  static List<org.roombooking.http.problem.Reason> of(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> org.roombooking.http.problem.Reason.of(reason.name()))
        .toList();
  }
}
