package org.roombooking.http.booking;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Reason;

/** What can be done with a booking, and what stands against the rest. */
record ActionsResponse(List<Choice> actions) {

  record Choice(String action, boolean allowed, List<org.roombooking.http.problem.Reason> reasons) {

    static Choice of(Action action, List<Reason> reasons) {
      return new Choice(
          action.name().toLowerCase(Locale.ROOT), reasons.isEmpty(), Reasons.of(reasons));
    }
  }

  static ActionsResponse of(Map<Action, List<Reason>> table) {
    return new ActionsResponse(
        new EnumMap<>(table)
            .entrySet().stream()
                .filter(entry -> isForCallers(entry.getKey()))
                .map(entry -> Choice.of(entry.getKey(), entry.getValue()))
                .toList());
  }

  /** Holds expire by themselves; nobody asks for it. */
  private static boolean isForCallers(Action action) {
    return switch (action) {
      case CONFIRM, CANCEL, ASSIGN, MOVE, CHECK_IN, CHECK_OUT, MARK_NO_SHOW, AMEND, UNDO -> true;
      case EXPIRE -> false;
    };
  }
}
