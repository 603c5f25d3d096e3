package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.BOOKED_AT;
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

import java.time.Duration;
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
import org.roombooking.domain.property.UndoWindow;

/** Every pair of state and action stands in one table, with its reasons. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingActionsTest {

  /** A booking in one of its states at a time that matters to it. */
  record Situation(String name, Booking booking, HotelTime now) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Duration DAY = Duration.ofDays(1);

  /** The last day is that of the departure. A step can be undone for a day. */
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
          new Situation(
              "CHECKED_OUT_LONG_AGO", aCheckedOutBooking(), midnight(DEPARTURE.plusDays(1))),
          new Situation("CANCELLED", aCancelledBooking(), at(BOOKED_AT.plus(DAY).minusNanos(1))),
          new Situation("CANCELLED_LATE", aCancelledBooking(), at(BOOKED_AT.plus(DAY))),
          new Situation("CANCELLED_LAST", aCancelledBooking(), midnight(DEPARTURE)),
          new Situation(
              "CANCELLED_HELD",
              new Booking.Cancelled(aPendingBooking(), BOOKED_AT),
              at(END_OF_HOLD.minusNanos(1))),
          new Situation(
              "CANCELLED_HELD_LATE",
              new Booking.Cancelled(aPendingBooking(), BOOKED_AT),
              at(END_OF_HOLD)),
          new Situation("NO_SHOW", aNoShow(), midnight(ARRIVAL.plusDays(1))),
          new Situation(
              "NO_SHOW_LAST",
              new Booking.NoShow(aConfirmedBooking(), midnight(DEPARTURE).instant(), DEPARTURE),
              midnight(DEPARTURE)),
          new Situation("EXPIRED", anExpiredBooking(), midnight(ARRIVAL)));

  /** What stands against each action; a plus sign parts two reasons. */
  private static final String TABLE =
      """
                             CONFIRM   CANCEL    ASSIGN    MOVE      CHECK_IN    CHECK_OUT NO_SHOW   UNDO          EXPIRE    AMEND
      PENDING                yes       yes       pending   pending   pending     pending   pending   nothing       running   yes
      PENDING_WITHOUT_END    yes       yes       pending   pending   pending     pending   pending   nothing       running   over
      PENDING_RUN_OUT        expired   expired   expired   expired   expired     expired   expired   nothing       yes       expired
      CONFIRMED_EARLY        confirmed yes       yes       door      soon+door   confirmed may-come  nothing       confirmed yes
      CONFIRMED_EARLY_DOOR   confirmed yes       yes       yes       soon        confirmed may-come  nothing       confirmed yes
      CONFIRMED_ARRIVAL      confirmed yes       yes       door      door        confirmed may-come  nothing       confirmed yes
      CONFIRMED_ARRIVAL_DOOR confirmed yes       yes       yes       yes         confirmed may-come  nothing       confirmed yes
      CONFIRMED_SECOND       confirmed yes       yes       door      door        confirmed yes       nothing       confirmed yes
      CONFIRMED_SECOND_DOOR  confirmed yes       yes       yes       yes         confirmed yes       nothing       confirmed yes
      CONFIRMED_LAST         confirmed yes       over      over+door over+door   confirmed yes       nothing       confirmed over
      CONFIRMED_LAST_DOOR    confirmed yes       over      over      over        confirmed yes       nothing       confirmed over
      CHECKED_IN             in        in        in        yes       in          yes       in        yes           in        yes
      CHECKED_IN_LAST        in        in        in        over      in          yes       in        late          in        yes
      CHECKED_OUT            out       out       out       out       out         out       out       yes           out       out
      CHECKED_OUT_LONG_AGO   out       out       out       out       out         out       out       late          out       out
      CANCELLED              cancelled cancelled cancelled cancelled cancelled   cancelled cancelled yes           cancelled cancelled
      CANCELLED_LATE         cancelled cancelled cancelled cancelled cancelled   cancelled cancelled late          cancelled cancelled
      CANCELLED_LAST         cancelled cancelled cancelled cancelled cancelled   cancelled cancelled late+over     cancelled cancelled
      CANCELLED_HELD         cancelled cancelled cancelled cancelled cancelled   cancelled cancelled yes           cancelled cancelled
      CANCELLED_HELD_LATE    cancelled cancelled cancelled cancelled cancelled   cancelled cancelled expired       cancelled cancelled
      NO_SHOW                no-show   no-show   no-show   no-show   no-show     no-show   no-show   yes           no-show   no-show
      NO_SHOW_LAST           no-show   no-show   no-show   no-show   no-show     no-show   no-show   over          no-show   no-show
      EXPIRED                expired   expired   expired   expired   expired     expired   expired   nothing       expired   expired
      """;

  private static final List<Action> COLUMNS =
      List.of(
          Action.CONFIRM,
          Action.CANCEL,
          Action.ASSIGN,
          Action.MOVE,
          Action.CHECK_IN,
          Action.CHECK_OUT,
          Action.MARK_NO_SHOW,
          Action.UNDO,
          Action.EXPIRE,
          Action.AMEND);

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
          Map.entry("may-come", Reason.ARRIVAL_DAY_NOT_OVER),
          Map.entry("nothing", Reason.NOTHING_TO_UNDO),
          Map.entry("late", Reason.UNDO_WINDOW_OVER));

  private static final UndoWindow WINDOW = new UndoWindow(DAY);

  @ParameterizedTest
  @FieldSource("SITUATIONS")
  void every_action_is_allowed_or_refused_as_the_table_says(Situation situation) {
    assertThat(BookingActions.table(situation.booking(), WINDOW, situation.now()))
        .isEqualTo(expectedIn(situation));
  }

  @ParameterizedTest
  @FieldSource("SITUATIONS")
  void a_refused_call_has_the_reasons_that_were_told_before(Situation situation) {
    for (var action : Action.values()) {
      assertThat(
              BookingActions.reasonsAgainst(action, situation.booking(), WINDOW, situation.now()))
          .as(action.name())
          .isEqualTo(reasonsOf(decide(action, situation)));
    }
  }

  @Test
  void the_table_has_every_state_and_every_action() {
    Stream<Class<?>> states = SITUATIONS.stream().map(it -> it.booking().getClass());

    assertThat(states.collect(Collectors.toSet())).isEqualTo(statesOf(Booking.class));
    assertThat(COLUMNS).containsExactlyInAnyOrder(Action.values());
  }

  @Test
  void every_reason_is_reached() {
    // Whether rooms are open is known only where rooms are given: see the tests of AssignRooms and
    // MoveRoom and UndoLastStep, and OneRoomThroughoutContract. What stands against an amendment
    // depends on what is wanted: see
    // AmendingTest.
    var reached =
        EnumSet.of(
            Reason.NO_ROOM_OPEN,
            Reason.NO_ROOM_THROUGHOUT,
            Reason.ROOM_TAKEN,
            Reason.ROOM_OF_OTHER_TYPE,
            Reason.ROOM_TOO_SMALL,
            Reason.ARRIVAL_IN_PAST,
            Reason.DEPARTURE_IN_PAST,
            Reason.ARRIVAL_FIXED,
            Reason.ROOMS_FIXED);
    for (var situation : SITUATIONS) {
      BookingActions.table(situation.booking(), WINDOW, situation.now())
          .values()
          .forEach(reached::addAll);
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
      case MOVE -> BookingActions.move(it.booking(), it.now());
      case CHECK_IN -> BookingActions.checkIn(it.booking(), it.now());
      case CHECK_OUT -> BookingActions.checkOut(it.booking(), it.now());
      case MARK_NO_SHOW -> BookingActions.markNoShow(it.booking(), it.now());
      case UNDO -> BookingActions.undo(it.booking(), WINDOW, it.now());
      case EXPIRE -> BookingActions.expire(it.booking(), it.now());
      case AMEND -> Amending.amend(it.booking(), it.booking().details(), it.now());
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
