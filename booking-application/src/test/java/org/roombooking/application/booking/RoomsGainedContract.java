package org.roombooking.application.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.Booking;
import org.roombooking.domain.booking.BookingId;
import org.roombooking.domain.booking.Repricing;
import org.roombooking.domain.property.RoomType;

/** Bookings that stay longer have no better right to a night than others (Constraint-Decides). */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface RoomsGainedContract {

  /** Ports over a store in which nothing is. The same ones throughout a test. */
  Ports ports();

  @Test
  default void of_many_holds_that_want_the_last_room_of_one_more_night_one_gets_it() {
    raceForTheLastRoom((house, type) -> house.aPendingBooking(type, juneStay(10, 12)).value());
  }

  @Test
  default void of_many_bookings_that_want_the_last_room_of_one_more_night_one_gets_it() {
    raceForTheLastRoom((house, type) -> house.aConfirmedBooking(type, juneStay(10, 12)).value());
  }

  /** Books a stay up to the twelfth. */
  @FunctionalInterface
  interface Booker {

    Booking book(House house, RoomType type);
  }

  private void raceForTheLastRoom(Booker booker) {
    var house = House.over(ports());
    var type = house.aRoomType(Race.CALLERS);
    IntStream.range(1, Race.CALLERS)
        .forEach(number -> house.aConfirmedBooking(type, juneStay(12, 13)));
    var commands =
        IntStream.range(0, Race.CALLERS)
            .mapToObj(number -> booker.book(house, type).id())
            .map(stayLonger(house))
            .toList();

    var outcomes = Race.of(number -> house.useCases().amendBooking().handle(commands.get(number)));

    assertThat(outcomes.stream().filter(RoomsGainedContract::isDone)).hasSize(1);
    assertThat(outcomes.stream().filter(RoomsGainedContract::isFull)).hasSize(Race.CALLERS - 1);
    assertThat(house.free(type, 12, 13)).containsExactly(0);
  }

  private static Function<BookingId, AmendBooking.Command> stayLonger(House house) {
    var changes = new AmendmentChanges(Optional.empty(), Optional.of(june(13)), Optional.empty());
    return booking -> {
      var quoted =
          house
              .useCases()
              .quoteAmendment()
              .handle(new QuoteAmendment.Command(house.owner(), booking, changes, Repricing.NONE));
      return new AmendBooking.Command(
          house.step(booking),
          Optional.of(((QuoteAmendment.Outcome.Done) quoted).amendment().id()),
          Optional.of("Stays longer"),
          GuestChanges.none());
    };
  }

  private static boolean isDone(AmendBooking.Outcome outcome) {
    return outcome instanceof AmendBooking.Outcome.Stepped(StepOutcome.Done<Booking> done);
  }

  private static boolean isFull(AmendBooking.Outcome outcome) {
    return outcome instanceof AmendBooking.Outcome.Stepped(StepOutcome.NoInventory<Booking> full);
  }
}
