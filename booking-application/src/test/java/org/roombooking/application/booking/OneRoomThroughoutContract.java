package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.assignment.PlanRooms;
import org.roombooking.application.assignment.RoomPlanRequest;
import org.roombooking.application.inventory.SetOverbooking;
import org.roombooking.application.pricing.RoomLine;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Action;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.Reason;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.pricing.RateChoice;
import org.roombooking.domain.stay.Stay;

/**
 * A stay sold as available never has to change rooms unless the caller accepted it, whatever is
 * sold after it (docs/rules.md: One room throughout).
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface OneRoomThroughoutContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void a_stay_that_would_make_another_change_rooms_is_not_sold() {
    var painted = PaintedHouse.over(ports());
    painted.house().aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);

    assertThat(painted.book(PaintedHouse.UP_TO_THE_14TH))
        .isEqualTo(new CreateBooking.Outcome.NoRoomThroughout());

    assertThat(painted.house().free(painted.type(), 12, 16)).containsExactly(1, 1, 1, 0);
    assertThat(painted.book(juneStay(12, 13))).isInstanceOf(CreateBooking.Outcome.Done.class);
    assertThat(painted.book(juneStay(13, 14))).isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  default void guests_who_agree_to_change_rooms_get_it_and_others_still_need_not() {
    var painted = PaintedHouse.over(ports());
    painted.house().aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);

    assertThat(painted.bookAllowingMoves(PaintedHouse.UP_TO_THE_14TH))
        .isInstanceOfSatisfying(
            CreateBooking.Outcome.Done.class,
            done -> assertThat(done.booking().value().details().mayChangeRooms()).isTrue());
    assertThat(painted.book(juneStay(14, 15))).isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  default void a_hold_that_has_run_out_keeps_no_room_throughout() {
    var painted = PaintedHouse.over(ports());
    painted.house().aPendingBooking(painted.type(), PaintedHouse.FROM_THE_13TH);
    assertThat(painted.book(PaintedHouse.UP_TO_THE_14TH))
        .isEqualTo(new CreateBooking.Outcome.NoRoomThroughout());

    painted.house().clock().setTo(END_OF_HOLD);
    painted.house().useCases().expireHolds().handle(painted.house().hotel().id(), END_OF_HOLD);

    assertThat(painted.book(PaintedHouse.UP_TO_THE_14TH))
        .isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  default void where_nights_are_full_that_is_what_is_told() {
    var painted = PaintedHouse.over(ports());
    painted.house().aConfirmedBooking(painted.type(), juneStay(12, 13));

    assertThat(painted.book(PaintedHouse.UP_TO_THE_14TH))
        .isInstanceOf(CreateBooking.Outcome.NoInventory.class);
  }

  @Test
  default void doors_that_were_given_ahead_do_not_stand_in_the_way() {
    var house = House.over(ports());
    var type = house.aRoomType(2);
    house.aBookingWithItsRoom(type, juneStay(10, 11));
    var gap = house.aBookingWithItsRoom(type, juneStay(11, 12));
    house.aBookingWithItsRoom(type, juneStay(11, 12));
    House.taken(house.useCases().cancelBooking().handle(house.step(gap.value().id())));

    assertThat(house.useCases().createBooking().handle(house.toBook(type, juneStay(10, 12))))
        .isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  default void a_late_payment_takes_no_room_that_somebody_is_to_have_throughout() {
    var painted = PaintedHouse.over(ports());
    var house = painted.house();
    var late = house.aPendingBooking(painted.type(), PaintedHouse.UP_TO_THE_14TH).value();
    house.clock().setTo(END_OF_HOLD);
    house.useCases().expireHolds().handle(house.hotel().id(), END_OF_HOLD);
    house.aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);

    assertThat(house.useCases().confirmLate().handle(house.step(late.id())))
        .isEqualTo(
            new StepOutcome.NotAllowed<>(Action.CONFIRM, List.of(Reason.NO_ROOM_THROUGHOUT)));
    assertThat(house.free(painted.type(), 12, 16)).containsExactly(1, 1, 1, 0);
  }

  @Test
  default void a_cancellation_is_not_undone_where_somebody_would_have_to_change_rooms() {
    var painted = PaintedHouse.over(ports());
    var house = painted.house();
    var cancelled = house.aConfirmedBooking(painted.type(), PaintedHouse.UP_TO_THE_14TH).value();
    House.taken(house.useCases().cancelBooking().handle(house.step(cancelled.id())));
    house.aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);

    assertThat(house.useCases().undoLastStep().handle(house.step(cancelled.id())))
        .isEqualTo(new StepOutcome.NotAllowed<>(Action.UNDO, List.of(Reason.NO_ROOM_THROUGHOUT)));
    assertThat(house.free(painted.type(), 12, 16)).containsExactly(1, 1, 1, 0);
  }

  @Test
  default void a_stay_is_not_prolonged_where_somebody_would_have_to_change_rooms() {
    var painted = PaintedHouse.over(ports());
    var house = painted.house();
    house.aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);
    var booking = house.aConfirmedBooking(painted.type(), juneStay(12, 13)).value();

    assertThat(leave(house, booking, 14))
        .isEqualTo(
            new AmendBooking.Outcome.Stepped(
                new StepOutcome.NotAllowed<>(Action.AMEND, List.of(Reason.NO_ROOM_THROUGHOUT))));
    assertThat(house.free(painted.type(), 12, 16)).containsExactly(0, 1, 1, 0);
  }

  @Test
  default void a_stay_that_is_prolonged_does_not_stand_in_its_own_way() {
    var painted = PaintedHouse.over(ports());
    var booking = painted.house().aBookingWithItsRoom(painted.type(), juneStay(13, 15)).value();

    assertThat(leave(painted.house(), booking, 16))
        .isInstanceOfSatisfying(
            AmendBooking.Outcome.Stepped.class,
            stepped -> assertThat(stepped.step()).isInstanceOf(StepOutcome.Done.class));
  }

  private static AmendBooking.Outcome leave(House house, Booking booking, int day) {
    var changes = new AmendmentChanges(Optional.empty(), Optional.of(june(day)), Optional.empty());
    var quoted =
        (QuoteAmendment.Outcome.Done)
            house
                .useCases()
                .quoteAmendment()
                .handle(
                    new QuoteAmendment.Command(
                        house.owner(), booking.id(), changes, Repricing.NONE));
    return house
        .useCases()
        .amendBooking()
        .handle(
            new AmendBooking.Command(
                house.step(booking.id()),
                Optional.of(quoted.amendment().id()),
                Optional.of("Stays longer"),
                GuestChanges.none()));
  }

  @Test
  default void large_parties_are_sold_no_more_rooms_than_are_large_enough() {
    var house = House.over(ports());
    var type = house.aRoomType(1);
    house.aRoom(type, "Large", 4);
    var toBook =
        house.toBook(
            house.owner(),
            new RoomLine(type.id(), 1, 4, new RateChoice.Standing()),
            juneStay(10, 12));

    assertThat(house.useCases().createBooking().handle(toBook))
        .isInstanceOf(CreateBooking.Outcome.Done.class);
    assertThat(house.useCases().createBooking().handle(toBook))
        .isEqualTo(new CreateBooking.Outcome.NoRoomThroughout());
    assertThat(house.useCases().createBooking().handle(house.toBook(type, juneStay(11, 13))))
        .isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  default void a_stay_is_prolonged_by_nights_that_are_full_for_nobody() {
    var painted = PaintedHouse.over(ports());
    var house = painted.house();
    house.aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);
    house.aConfirmedBooking(painted.type(), juneStay(13, 14));
    var booking = house.aConfirmedBooking(painted.type(), juneStay(12, 13)).value();

    assertThat(leave(house, booking, 14))
        .isInstanceOfSatisfying(
            AmendBooking.Outcome.Stepped.class,
            stepped -> assertThat(stepped.step()).isInstanceOf(StepOutcome.NoInventory.class));
  }

  @Test
  default void nights_that_may_be_overbooked_are_sold_beyond_the_rooms_there_are() {
    var painted = PaintedHouse.over(ports());
    var house = painted.house();
    house.aConfirmedBooking(painted.type(), PaintedHouse.FROM_THE_13TH);
    var overbooking =
        new SetOverbooking.Command(
            house.owner(), house.hotel().id(), painted.type().id(), juneStay(12, 14), 1);
    assertThat(house.useCases().setOverbooking().handle(overbooking))
        .isInstanceOf(SetOverbooking.Outcome.Done.class);

    assertThat(painted.book(PaintedHouse.UP_TO_THE_14TH))
        .isInstanceOf(CreateBooking.Outcome.Done.class);
  }

  @Test
  default void of_many_who_would_make_each_other_change_rooms_one_gets_a_room() {
    var painted = PaintedHouse.over(ports());

    var outcomes =
        Race.of(number ->
            painted.book(
                number % 2 == 0 ? PaintedHouse.UP_TO_THE_14TH : PaintedHouse.FROM_THE_13TH));

    assertThat(Race.count(outcomes)).containsEntry(CreateBooking.Outcome.Done.class, 1L);
  }

  @Test
  default void however_stays_come_all_that_were_sold_can_have_one_room_throughout() {
    var refused = 0;
    for (int seed = 1; seed <= 12; seed++) {
      var random = new Random(seed);
      var house = House.over(ports());
      var type = house.aRoomType(0);
      IntStream.rangeClosed(1, 3)
          .mapToObj(number -> house.aRoom(type, "10" + number, 2))
          .forEach(room -> {
            house.takeOutOfService(room, someNights(random, 5, 9));
            house.takeOutOfService(room, someNights(random, 12, 16));
          });
      for (int guest = 0; guest < 14; guest++) {
        var outcome =
            house.useCases().createBooking().handle(house.toBook(type, someNights(random, 4, 18)));
        switch (outcome) {
          case CreateBooking.Outcome.Done(var booking) ->
              House.taken(
                  house.useCases().confirmBooking().handle(house.step(booking.value().id())));
          case CreateBooking.Outcome.NoRoomThroughout() -> refused++;
          case CreateBooking.Outcome.NoInventory full -> {}
          case CreateBooking.Outcome.NotOffered why -> throw new AssertionError(why);
        }
      }
      var plan =
          house
              .useCases()
              .planRooms()
              .handle(
                  house.owner(), new RoomPlanRequest(house.hotel().id(), juneStay(1, 30), true, 1));
      assertThat(plan)
          .as("seed %s", seed)
          .isInstanceOfSatisfying(
              PlanRooms.Outcome.Done.class, done -> assertThat(done.plan().waiting()).isEmpty());
    }
    assertThat(refused).isPositive();
  }

  private static Stay someNights(Random random, int from, int to) {
    int first = from + random.nextInt(to - from);
    return juneStay(first, first + 1 + random.nextInt(3));
  }
}
