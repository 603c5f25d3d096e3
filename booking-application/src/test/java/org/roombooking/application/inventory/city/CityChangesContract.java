package org.roombooking.application.inventory.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roombooking.application.testing.House;
import org.roombooking.domain.stay.Stay;

/**
 * What every {@link CityChanges} must do, together with the other ports of its store. One that
 * tells too much passes: a copy of what it tells is right, though it is dear to keep.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
public interface CityChangesContract extends HotelsOnSaleContract {

  Stay STAY = juneStay(10, 12);

  @ParameterizedTest
  @EnumSource
  default void a_change_of_facts_is_told_after_it(ChangeOfFacts change) {
    var house = House.over(ports());
    var type = house.aRoomTypeWithoutPrices(2);
    var mark = changes().begin(NOW);

    change.in(house, type);

    assertThat(told(mark, NOW).hotels()).contains(house.hotel().id());
  }

  private CityChanges.Told told(CityChanges.Mark mark, Instant now) {
    return changes().since(mark, now).orElseThrow();
  }

  @Test
  default void a_hotel_that_is_opened_is_told_to_those_who_have_begun_before() {
    var mark = changes().begin(NOW);

    var hotel = House.over(ports()).hotel().id();

    assertThat(told(mark, NOW).hotels()).contains(hotel);
  }

  @Test
  default void each_step_of_a_booking_that_takes_rooms_or_gives_them_back_is_told() {
    var house = House.over(ports());
    var type = house.aRoomType(1);

    var start = changes().begin(NOW);
    var booking = house.aPendingBooking(type, STAY).value();
    var booked = told(start, NOW);
    assertThat(booked).matches(told -> tells(told, house, STAY));

    House.taken(house.useCases().confirmBooking().handle(house.step(booking.id())));
    var confirmed = told(booked.next(), NOW);
    House.taken(house.useCases().assignRooms().handle(house.step(booking.id())));
    var assigned = told(confirmed.next(), NOW);
    assertThat(assigned).matches(told -> tells(told, house, STAY));

    House.taken(house.useCases().cancelBooking().handle(house.step(booking.id())));
    assertThat(told(assigned.next(), NOW)).matches(told -> tells(told, house, STAY));
  }

  private static boolean tells(CityChanges.Told told, House house, Stay stay) {
    return told.hotels().contains(house.hotel().id())
        || told.nights().stream()
            .filter(touched -> touched.hotel().equals(house.hotel().id()))
            .anyMatch(
                touched -> touched.nights().filter(nights -> !includes(nights, stay)).isEmpty());
  }

  private static boolean includes(Stay nights, Stay stay) {
    return !stay.arrival().isBefore(nights.arrival())
        && !stay.departure().isAfter(nights.departure());
  }

  @Test
  default void a_hold_that_runs_out_is_told_by_the_clock_alone() {
    var house = House.over(ports());
    house.aPendingBooking(house.aRoomType(1), STAY);

    var mark = changes().begin(END_OF_HOLD.minusMillis(1));

    assertThat(told(mark, END_OF_HOLD)).matches(told -> tells(told, house, STAY));
  }

  @Test
  default void each_of_two_readers_is_told() {
    var house = House.over(ports());
    var type = house.aRoomType(2);
    var first = changes().begin(NOW);
    ChangeOfFacts.PRICE.in(house, type);
    var second = changes().begin(NOW);
    house.aPendingBooking(type, STAY);

    assertThat(told(first, NOW).hotels()).contains(house.hotel().id());
    assertThat(told(second, NOW)).matches(told -> tells(told, house, STAY));
  }
}
