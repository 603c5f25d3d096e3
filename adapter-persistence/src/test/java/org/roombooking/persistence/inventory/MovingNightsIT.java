package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.june;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roombooking.application.inventory.CopyingProcess;
import org.roombooking.application.inventory.SearchCity;
import org.roombooking.application.inventory.Searches;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Variants;
import org.roombooking.domain.pricing.PriceStandard;
import org.roombooking.domain.property.RoomType;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/**
 * The nights that a copy keeps begin on the day before it is filled, and move on when fifteen days
 * have passed. It is filled on the first of June; the clock goes by UTC.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovingNightsIT {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private static final Instant MOVED = Instant.parse("2030-06-16T00:00:00Z");

  private static final LocalDate FIRST_DAY_AFTER = june(1).plusDays(CopyingProcess.NIGHTS - 1);
  private static final LocalDate FIRST_DAY_AFTER_WHEN_MOVED = FIRST_DAY_AFTER.plusDays(15);

  // As many as are read in a round.
  private static final int A_ROUND = 64;

  private final Ports ports = PostgresPorts.of(DATABASE.pool());

  private static CopyingProcess beside(House house) {
    return CopyingProcess.of(house, new PostgresAdapters(DATABASE.pool()).cityChanges());
  }

  /** With a room that can be had from the first of June to after all nights that are kept. */
  private static RoomType aRoomIn(House house) {
    var type = house.aRoomTypeWithoutPrices(1);
    new Stay(june(1), FIRST_DAY_AFTER_WHEN_MOVED.plusDays(1))
        .nights()
        .forEach(night -> house.setPrice(type, PriceStandard.BASE, night, 900));
    return type;
  }

  private static Stay nightBefore(LocalDate day) {
    return new Stay(day.minusDays(1), day);
  }

  private static Stay nightOf(LocalDate day) {
    return new Stay(day, day.plusDays(1));
  }

  @Test
  void until_two_weeks_have_passed_the_same_nights_are_kept() {
    var house = House.over(ports);
    aRoomIn(house);
    var process = beside(house).caughtUp();

    house.clock().setTo(MOVED.minusMillis(1));
    process.caughtUp();

    assertAnsweredFromCopy(process, nightBefore(FIRST_DAY_AFTER));
    assertAnsweredFromStore(process, nightOf(FIRST_DAY_AFTER));
    assertAnsweredFromStore(process, new Stay(june(30), FIRST_DAY_AFTER.plusDays(1)));
  }

  @Test
  void when_they_have_moved_on_a_stay_may_end_after_the_new_last_night() {
    var house = House.over(ports);
    aRoomIn(house);
    var process = beside(house).caughtUp();

    house.clock().setTo(MOVED);
    process.caughtUp();

    assertAnsweredFromCopy(process, nightOf(FIRST_DAY_AFTER));
    assertAnsweredFromCopy(process, nightBefore(FIRST_DAY_AFTER_WHEN_MOVED));
    assertAnsweredFromStore(process, nightOf(FIRST_DAY_AFTER_WHEN_MOVED));
  }

  @Test
  void when_they_have_moved_on_a_stay_may_begin_yesterday_where_it_is_yesterday_still() {
    var honolulu = ZoneId.of("Pacific/Honolulu");
    var house = House.overBut(ports, hotel -> Variants.inZone(honolulu, hotel));
    aRoomIn(house);
    var process = beside(house).caughtUp();
    assertAnsweredFromCopy(process, juneStay(14, 16));

    house.clock().setTo(MOVED);
    process.caughtUp();

    assertAnsweredFromCopy(process, juneStay(15, 17));
    assertThat(process.copy().search(Searches.inBangkok(juneStay(14, 16)), MOVED)).isEmpty();
    assertThat(process.search(Searches.inBangkok(juneStay(14, 16))))
        .isEqualTo(process.searchStore(Searches.inBangkok(juneStay(14, 16))));
  }

  @Test
  void what_was_booked_is_known_of_nights_that_are_kept_before_and_after() {
    var house = House.over(ports);
    var type = aRoomIn(house);
    var booked = juneStay(20, 22);
    house.aConfirmedBooking(type, booked);
    var process = beside(house).caughtUp();

    house.clock().setTo(MOVED);
    process.caughtUp();

    assertAnsweredFromCopy(process, juneStay(19, 20));
    assertAnsweredFromCopy(process, juneStay(22, 23));
    assertThat(total(process.searchCopy(Searches.inBangkok(juneStay(21, 22))))).isZero();
    house.aConfirmedBooking(type, nightOf(FIRST_DAY_AFTER));
    process.caughtUp();
    assertThat(total(process.searchCopy(Searches.inBangkok(nightOf(FIRST_DAY_AFTER))))).isZero();
  }

  @Test
  void hotels_whose_nights_have_not_moved_yet_are_answered_for_by_those_that_they_have() {
    var house = House.over(ports);
    aRoomIn(house);
    openHotels(A_ROUND);
    var process = beside(house).caughtUp();

    house.clock().setTo(MOVED);
    assertThat(process.follow().round()).isEqualTo(new FollowCities.Outcome.Reading(1));

    assertAnsweredFromCopy(process, nightBefore(FIRST_DAY_AFTER));
    assertAnsweredFromStore(process, nightOf(FIRST_DAY_AFTER));
    assertThat(process.follow().round()).isEqualTo(new FollowCities.Outcome.Fresh());
    assertAnsweredFromCopy(process, nightOf(FIRST_DAY_AFTER));
  }

  @Test
  void a_booking_is_seen_at_once_in_a_hotel_whose_nights_have_not_moved_yet() {
    var house = House.over(ports);
    openHotels(2 * A_ROUND);
    var last = House.over(ports);
    var type = aRoomIn(last);
    var process = beside(house).caughtUp();
    house.clock().setTo(MOVED);
    process.follow().round();

    last.aConfirmedBooking(type, juneStay(20, 21));

    assertThat(process.follow().round()).isEqualTo(new FollowCities.Outcome.Reading(1));
    assertThat(total(process.searchCopy(Searches.inBangkok(juneStay(20, 21))))).isZero();
    assertAnsweredFromCopy(process, juneStay(21, 22));
  }

  private void openHotels(int number) {
    Stream.generate(() -> ports).limit(number).forEach(House::over);
  }

  private static void assertAnsweredFromCopy(CopyingProcess process, Stay stay) {
    var query = Searches.inBangkok(stay);
    assertThat(total(process.searchCopy(query))).isEqualTo(1);
    assertThat(process.search(query)).isEqualTo(process.searchStore(query));
  }

  private static void assertAnsweredFromStore(CopyingProcess process, Stay stay) {
    var query = Searches.inBangkok(stay);
    assertThat(process.copy().search(query, process.now())).isEmpty();
    assertThat(total(process.search(query))).isEqualTo(1);
    assertThat(process.search(query)).isEqualTo(process.searchStore(query));
  }

  private static long total(SearchCity.Outcome outcome) {
    return ((SearchCity.Outcome.Done) outcome).offers().total();
  }
}
