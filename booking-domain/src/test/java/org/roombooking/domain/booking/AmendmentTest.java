package org.roombooking.domain.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.domain.booking.BookingFixtures.ARRIVAL;
import static org.roombooking.domain.booking.BookingFixtures.DEPARTURE;
import static org.roombooking.domain.booking.BookingFixtures.aBookedRoom;
import static org.roombooking.domain.booking.BookingFixtures.baht;
import static org.roombooking.domain.booking.BookingFixtures.detailsOf;
import static org.roombooking.domain.booking.BookingFixtures.someDetails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.domain.stay.Stay;
import org.roombooking.domain.version.Version;

/** The booking of one room is to be of two, for a night less. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentTest {

  private static final Instant END = Instant.parse("2030-06-01T12:15:00Z");
  private static final Stay SHORTER = new Stay(ARRIVAL, DEPARTURE.minusDays(1));
  private static final BookedRoom KEPT = aBookedRoom(1, SHORTER);
  private static final BookedRoom GAINED = aBookedRoom(2, SHORTER);

  private static final Amendment AMENDMENT =
      new Amendment(
          new AmendmentId(new UUID(0, 3)),
          someDetails().hotel(),
          someDetails().id(),
          someDetails().bookedBy(),
          Version.FIRST,
          SHORTER,
          List.of(KEPT, GAINED),
          END);

  @Test
  void an_amendment_can_be_committed_until_the_instant_at_which_it_expires() {
    assertThat(AMENDMENT.hasExpiredAt(END.minusNanos(1))).isFalse();
    assertThat(AMENDMENT.hasExpiredAt(END)).isTrue();
  }

  @Test
  void it_costs_the_sum_of_all_nights_of_all_rooms() {
    assertThat(AMENDMENT.total()).isEqualTo(baht(2 * (10 + 11)));
  }

  @Test
  void every_night_is_told_with_what_it_cost_and_what_it_will() {
    assertThat(AMENDMENT.differencesFrom(someDetails()))
        .containsExactly(
            night(KEPT, 10, true, true),
            night(KEPT, 11, true, true),
            night(KEPT, 12, true, false),
            night(GAINED, 10, false, true),
            night(GAINED, 11, false, true));
    assertThat(AMENDMENT.differencesFrom(detailsOf(SHORTER, List.of(KEPT, GAINED))))
        .allMatch(night -> night.difference().equals(baht(0)));
  }

  private static NightDifference night(
      BookedRoom room, int day, boolean isBooked, boolean isWanted) {
    var price = Optional.of(baht(day));
    return new NightDifference(
        room.id(),
        ARRIVAL.withDayOfMonth(day),
        price.filter(it -> isBooked),
        price.filter(it -> isWanted));
  }
}
