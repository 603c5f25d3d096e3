package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.END_OF_HOLD;
import static org.roombooking.domain.booking.BookingFixtures.aCancelledBooking;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedInBooking;
import static org.roombooking.domain.booking.BookingFixtures.aCheckedOutBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBooking;
import static org.roombooking.domain.booking.BookingFixtures.aConfirmedBookingWithItsDoor;
import static org.roombooking.domain.booking.BookingFixtures.aNoShow;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBooking;
import static org.roombooking.domain.booking.BookingFixtures.aPendingBookingWithoutEndOfHold;
import static org.roombooking.domain.booking.BookingFixtures.anExpiredBooking;
import static org.roombooking.domain.booking.BookingFixtures.at;
import static org.roombooking.domain.booking.BookingFixtures.midnight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.roombooking.domain.property.HotelTime;

/** Rules 1 and 2: every pair of state and action stands in one table, with its reasons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingActionsTest {

  /** A booking in one of its states at a time that matters to it. */
  record Situation(String name, Booking booking, HotelTime now) {

    @Override
    public String toString() {
      return name;
    }
  }

  /** The last day is that of the departure. */
  static final List<Situation> SITUATIONS =
      List.of(
          new Situation("PENDING", aPendingBooking(), at(END_OF_HOLD.minusNanos(1))),
          new Situation(
              "PENDING_WITHOUT_END", aPendingBookingWithoutEndOfHold(), midnight(DEPARTURE)),
          new Situation("PENDING_RUN_OUT", aPendingBooking(), at(END_OF_HOLD)),
          new Situation("CONFIRMED_EARLY", aConfirmedBooking(), midnight(ARRIVAL.minusDays(1))),
          new Situation(
              "CONFIRMED_EARLY_DOOR",
              aConfirmedBookingWithItsDoor(),
              midnight(ARRIVAL.minusDays(1))),
          new Situation("CONFIRMED_ARRIVAL", aConfirmedBooking(), midnight(ARRIVAL)),
          new Situation(
              "CONFIRMED_ARRIVAL_DOOR", aConfirmedBookingWithItsDoor(), midnight(ARRIVAL)),
          new Situation("CONFIRMED_SECOND", aConfirmedBooking(), midnight(ARRIVAL.plusDays(1))),
          new Situation(
              "CONFIRMED_SECOND_DOOR",
              aConfirmedBookingWithItsDoor(),
              midnight(ARRIVAL.plusDays(1))),
          new Situation("CONFIRMED_LAST", aConfirmedBooking(), midnight(DEPARTURE)),
          new Situation("CONFIRMED_LAST_DOOR", aConfirmedBookingWithItsDoor(), midnight(DEPARTURE)),
          new Situation("CHECKED_IN", aCheckedInBooking(), midnight(ARRIVAL)),
          new Situation("CHECKED_IN_LAST", aCheckedInBooking(), midnight(DEPARTURE)),
          new Situation("CHECKED_OUT", aCheckedOutBooking(), midnight(DEPARTURE)),
          new Situation("CANCELLED", aCancelledBooking(), midnight(ARRIVAL)),
          new Situation("NO_SHOW", aNoShow(), midnight(ARRIVAL.plusDays(1))),
          new Situation("EXPIRED", anExpiredBooking(), midnight(ARRIVAL)));

  /** What stands against each action; a plus sign parts two reasons. */
  private static final String TABLE =
      """
                             CONFIRM   CANCEL    ASSIGN    CHECK_IN  CHECK_OUT NO_SHOW   EXPIRE
      PENDING                yes       yes       pending   pending   pending   pending   running
      PENDING_WITHOUT_END    yes       yes       pending   pending   pending   pending   running
      PENDING_RUN_OUT        expired   expired   expired   expired   expired   expired   yes
      CONFIRMED_EARLY        confirmed yes       yes       soon+door confirmed may-come  confirmed
      CONFIRMED_EARLY_DOOR   confirmed yes       yes       soon      confirmed may-come  confirmed
      CONFIRMED_ARRIVAL      confirmed yes       yes       door      confirmed may-come  confirmed
      CONFIRMED_ARRIVAL_DOOR confirmed yes       yes       yes       confirmed may-come  confirmed
      CONFIRMED_SECOND       confirmed yes       yes       door      confirmed yes       confirmed
      CONFIRMED_SECOND_DOOR  confirmed yes       yes       yes       confirmed yes       confirmed
      CONFIRMED_LAST         confirmed yes       over      over+door confirmed yes       confirmed
      CONFIRMED_LAST_DOOR    confirmed yes       over      over      confirmed yes       confirmed
      CHECKED_IN             in        in        in        in        yes       in        in
      CHECKED_IN_LAST        in        in        in        in        yes       in        in
      CHECKED_OUT            out       out       out       out       out       out       out
      CANCELLED              cancelled cancelled cancelled cancelled cancelled cancelled cancelled
      NO_SHOW                no-show   no-show   no-show   no-show   no-show   no-show   no-show
      EXPIRED                expired   expired   expired   expired   expired   expired   expired
      """;

  private static final List<Action> COLUMNS =
      List.of(
          Action.CONFIRM,
          Action.CANCEL,
          Action.ASSIGN,
          Action.CHECK_IN,
          Action.CHECK_OUT,
          Action.MARK_NO_SHOW,
          Action.EXPIRE);

  /** The reasons by the words of the table. */
  private static final Map<String, Reason> WORDS =
      Map.ofEntries(
          Map.entry("pending", Reason.BOOKING_PENDING),
          Map.entry("confirmed", Reason.BOOKING_CONFIRMED),
          Map.entry("in", Reason.BOOKING_CHECKED_IN),
          Map.entry("out", Reason.BOOKING_CHECKED_OUT),
          Map.entry("cancelled", Reason.BOOKING_CANCELLED),
          Map.entry("no-show", Reason.BOOKING_NO_SHOW),
          Map.entry("expired", Reason.HOLD_EXPIRED),
          Map.entry("running", Reason.HOLD_RUNNING),
          Map.entry("soon", Reason.ARRIVAL_IN_FUTURE),
          Map.entry("over", Reason.STAY_OVER),
          Map.entry("door", Reason.ROOM_NOT_ASSIGNED),
          Map.entry("may-come", Reason.ARRIVAL_DAY_NOT_OVER));

  @ParameterizedTest
  @FieldSource("SITUATIONS")
  void every_action_is_allowed_or_refused_as_the_table_says_rule_1(Situation situation) {
    assertThat(BookingActions.table(situation.booking(), situation.now()))
        .isEqualTo(expectedIn(situation));
  }

  @ParameterizedTest
  @FieldSource("SITUATIONS")
  void a_refused_call_has_the_reasons_that_were_told_before_rule_2(Situation situation) {
    for (var action : Action.values()) {
      assertThat(BookingActions.reasonsAgainst(action, situation.booking(), situation.now()))
          .as(action.name())
          .isEqualTo(reasonsOf(decide(action, situation)));
    }
  }

  @Test
  void the_table_has_every_state_and_every_action_rule_1() {
    Stream<Class<?>> states = SITUATIONS.stream().map(it -> it.booking().getClass());

    assertThat(states.collect(Collectors.toSet())).isEqualTo(statesOf(Booking.class));
    assertThat(COLUMNS).containsExactlyInAnyOrder(Action.values());
  }

  @Test
  void every_reason_is_reached() {
    // Whether rooms are open is known only where rooms are given: see the test of AssignRooms.
    var reached = EnumSet.of(Reason.NO_ROOM_OPEN);
    for (var situation : SITUATIONS) {
      BookingActions.table(situation.booking(), situation.now()).values().forEach(reached::addAll);
    }

    assertThat(reached).containsExactly(Reason.values());
  }

  @Test
  void every_situation_has_one_row() {
    assertThat(TABLE.lines().skip(1).map(line -> line.split(" +", -1)[0]))
        .containsExactlyElementsOf(SITUATIONS.stream().map(Situation::name).toList());
  }

  private static Map<Action, List<Reason>> expectedIn(Situation situation) {
    var row =
        TABLE
            .lines()
            .filter(line -> line.startsWith(situation.name() + " "))
            .findFirst()
            .orElseThrow()
            .split(" +", -1);
    var expected = new EnumMap<Action, List<Reason>>(Action.class);
    for (int column = 0; column < COLUMNS.size(); column++) {
      expected.put(COLUMNS.get(column), reasons(row[column + 1]));
    }
    return expected;
  }

  private static List<Reason> reasons(String cell) {
    return cell.equals("yes")
        ? List.of()
        : Stream.of(cell.split("\\+", -1)).map(word -> WORDS.get(word)).toList();
  }

  private static Decision<? extends Booking> decide(Action action, Situation it) {
    return switch (action) {
      case CONFIRM -> BookingActions.confirm(it.booking(), it.now());
      case CANCEL -> BookingActions.cancel(it.booking(), it.now());
      case ASSIGN -> BookingActions.assign(it.booking(), it.now());
      case CHECK_IN -> BookingActions.checkIn(it.booking(), it.now());
      case CHECK_OUT -> BookingActions.checkOut(it.booking(), it.now());
      case MARK_NO_SHOW -> BookingActions.markNoShow(it.booking(), it.now());
      case EXPIRE -> BookingActions.expire(it.booking(), it.now());
    };
  }

  private static List<Reason> reasonsOf(Decision<? extends Booking> decision) {
    return switch (decision) {
      case Decision.Allowed<?> allowed -> List.of();
      case Decision.Refused<?>(List<Reason> reasons) -> reasons;
    };
  }

  private static Set<Class<?>> statesOf(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .flatMap(part -> statesOf(part).stream())
            .collect(Collectors.toSet())
        : Set.of(type);
  }
}
