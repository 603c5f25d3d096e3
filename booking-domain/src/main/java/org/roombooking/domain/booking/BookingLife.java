package org.roombooking.domain.booking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The whole table of states and actions, as {@link BookingActions} decides it: what it answers in
 * every situation that matters to a decision, brought together by state.
 */
public final class BookingLife {

  /**
   * What can be said of an action in a state.
   *
   * @param sometimesAllowed whether there is a situation in which nothing stands against it
   * @param reasons everything that stands against it in some situation
   */
  public record Rule(
      BookingStatus state, Action action, boolean sometimesAllowed, Set<Reason> reasons) {

    public Rule {
      reasons = Set.copyOf(reasons);
    }

    /** The reasons in their usual order. */
    public List<Reason> reasonsInOrder() {
      return Arrays.stream(Reason.values()).filter(reasons::contains).toList();
    }
  }

  private BookingLife() {}

  /** A rule for every pair, by state and then by action. */
  public static List<Rule> rules() {
    var rules = new ArrayList<Rule>();
    for (var state : BookingStatus.values()) {
      for (var action : Action.values()) {
        rules.add(rule(state, action));
      }
    }
    return List.copyOf(rules);
  }

  private static Rule rule(BookingStatus state, Action action) {
    boolean sometimesAllowed = false;
    var reasons = EnumSet.noneOf(Reason.class);
    for (var situation : Situations.of(state)) {
      var against =
          BookingActions.reasonsAgainst(
              action, situation.booking(), Situations.WINDOW, situation.now());
      sometimesAllowed |= against.isEmpty();
      reasons.addAll(against);
    }
    return new Rule(state, action, sometimesAllowed, reasons);
  }
}
