package org.roombooking.bootstrap.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.BookingActions;
import org.roombooking.domain.booking.BookingLife;
import org.roombooking.domain.booking.Reason;

/** The page that tells what can be done with a booking, written by the domain. */
final class LifeDocument {

  private static final String BEGINNING =
      """
      # What can be done with a booking

      Printed by `java -jar room-booking.jar actions` from the decisions of `BookingActions`; a test holds this page equal to them. A refused call has the same codes as `GET /api/v1/bookings/{id}/actions` a moment before.

      | State | Action | Allowed | Refused with |
      |---|---|---|---|
      """;

  private static final String LATER =
      """

      # Known only when it is known what is wanted, or when rooms are taken

      Beside `NO_INVENTORY`, which names the nights that are full.

      | Action | Refused with |
      |---|---|
      """;

  private LifeDocument() {}

  static String text() {
    return BEGINNING
        + BookingLife.rules().stream().map(LifeDocument::row).collect(Collectors.joining())
        + LATER
        + Arrays.stream(Action.values())
            .filter(action -> !BookingActions.reasonsKnownLater(action).isEmpty())
            .map(LifeDocument::laterRow)
            .collect(Collectors.joining());
  }

  private static String row(BookingLife.Rule rule) {
    return "| `%s` | `%s` | %s | %s |\n"
        .formatted(
            name(rule.state()), name(rule.action()), allowed(rule), codes(rule.reasonsInOrder()));
  }

  private static String allowed(BookingLife.Rule rule) {
    if (!rule.sometimesAllowed()) {
      return "no";
    }
    return rule.reasons().isEmpty() ? "yes" : "unless refused";
  }

  private static String laterRow(Action action) {
    return "| `%s` | %s |\n"
        .formatted(name(action), codes(BookingActions.reasonsKnownLater(action)));
  }

  private static String codes(List<Reason> reasons) {
    return reasons.stream().map(reason -> "`" + reason + "`").collect(Collectors.joining(", "));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
