package org.roombooking.application.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.application.testing.Given.juneStay;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.inventory.city.ChangeOfFacts;
import org.roombooking.application.inventory.city.FollowCities;
import org.roombooking.application.inventory.city.ReadThroughPorts;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.InMemoryPorts;
import org.roombooking.application.testing.Ports;
import org.roombooking.domain.stay.Stay;

/** A copy that would take more than it may is not kept: the store is asked for everything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TooLargeCopyTest {

  private static final Stay STAY = juneStay(10, 12);
  private static final SearchCity.Query WANTED = Searches.inBangkok(STAY);

  // As many as are read in a round.
  private static final int A_ROUND = 64;

  private final Ports ports = InMemoryPorts.create();
  private final House house = aHouse();

  private House aHouse() {
    var opened = House.over(ports);
    opened.aRoomType(1);
    return opened;
  }

  private CopyingProcess taking(long mostBytes) {
    return CopyingProcess.of(house, new ReadThroughPorts(ports), mostBytes);
  }

  /** Whose copy has room for the hotels that are there and not for a byte more. */
  private CopyingProcess withRoomForWhatIsThere() {
    return taking(taking(Long.MAX_VALUE).caughtUp().copy().bytes());
  }

  @Test
  void as_much_is_kept_as_a_copy_may_take() {
    aHouse();

    var process = withRoomForWhatIsThere().caughtUp();

    assertThat(process.copy().hotels()).isEqualTo(2);
    assertThat(offersOf(process.searchCopy(WANTED))).isEqualTo(2);
  }

  @Test
  void one_hotel_too_many_and_the_store_is_asked_for_all() {
    aHouse();
    var process = withRoomForWhatIsThere().caughtUp();
    var tooMany = aHouse();

    assertThat(process.follow().round()).isEqualTo(new FollowCities.Outcome.TooMany(3));

    assertNothingIsKept(process);
    assertThat(offersOf(process.search(WANTED))).isEqualTo(3);
    assertThat(process.search(WANTED)).isEqualTo(process.searchStore(WANTED));
    for (var asked : List.of(house, tooMany)) {
      assertThat(process.search(Searches.in(asked, STAY)))
          .isEqualTo(process.searchStore(Searches.in(asked, STAY)));
    }
  }

  @Test
  void what_was_too_large_once_is_not_read_again() {
    aHouse();
    var process = withRoomForWhatIsThere().caughtUp();
    var tooMany = aHouse();
    process.follow().round();

    ChangeOfFacts.SUSPENDED_HOTEL.in(tooMany, tooMany.aRoomTypeWithoutPrices(0));

    assertThat(process.follow().round()).isInstanceOf(FollowCities.Outcome.TooMany.class);
    assertNothingIsKept(process);
    assertThat(offersOf(process.search(WANTED))).isEqualTo(2);
  }

  @Test
  void a_copy_is_given_up_as_soon_as_it_is_too_large() {
    Stream.generate(() -> ports).limit(A_ROUND).forEach(House::over);

    assertThat(taking(1).follow().round()).isEqualTo(new FollowCities.Outcome.TooMany(A_ROUND));
  }

  @Test
  void a_copy_that_is_not_filled_yet_is_not_asked() {
    Stream.generate(() -> ports).limit(A_ROUND).forEach(House::over);
    var process = taking(FollowCities.MOST_BYTES);

    assertThat(process.follow().round()).isEqualTo(new FollowCities.Outcome.Reading(1));

    assertThat(process.copy().hotels()).isEqualTo(A_ROUND);
    assertThat(process.copy().search(WANTED, process.now())).isEmpty();
    assertThat(process.copy().find(house.hotel().id(), process.now())).isEmpty();
    assertThat(process.search(WANTED)).isEqualTo(process.searchStore(WANTED));
  }

  private void assertNothingIsKept(CopyingProcess process) {
    assertThat(process.copy().search(WANTED, process.now())).isEmpty();
    assertThat(process.copy().find(house.hotel().id(), process.now())).isEmpty();
    assertThat(process.copy().asOf()).isEmpty();
    assertThat(process.copy().hotels()).isZero();
    assertThat(process.copy().bytes()).isZero();
  }

  private static long offersOf(SearchCity.Outcome outcome) {
    return ((SearchCity.Outcome.Done) outcome).offers().total();
  }
}
