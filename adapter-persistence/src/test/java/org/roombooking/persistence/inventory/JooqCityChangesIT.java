package org.roombooking.persistence.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roombooking.application.inventory.city.ChangeOfFacts;
import org.roombooking.application.inventory.city.CityChanges;
import org.roombooking.application.inventory.city.CityChangesContract;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Ports;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.property.HotelId;
import org.roombooking.domain.stay.Stay;
import org.roombooking.persistence.PostgresAdapters;
import org.roombooking.persistence.testing.FreshDatabase;
import org.roombooking.persistence.testing.PostgresPorts;

/** Nothing is told but what was changed, and that once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JooqCityChangesIT implements CityChangesContract {

  @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

  private final PostgresAdapters adapters = new PostgresAdapters(DATABASE.pool());
  private final Ports ports = PostgresPorts.of(adapters, DATABASE.pool());
  private final CityChanges changes = adapters.cityChanges();

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public CityChanges changes() {
    return changes;
  }

  /** Somebody who goes on each time from where they were told last. */
  private static final class Reader {

    private final CityChanges changes;
    private CityChanges.Mark mark;

    private Reader(CityChanges changes, Instant now) {
      this.changes = changes;
      this.mark = changes.begin(now);
    }

    private Heard hear(Instant now) {
      var told = changes.since(mark, now).orElseThrow();
      mark = told.next();
      return new Heard(List.copyOf(told.hotels()), told.nights());
    }
  }

  /** What somebody was told at once. */
  private record Heard(List<HotelId> hotels, List<CityChanges.TouchedNights> nights) {

    private static final Heard NOTHING = new Heard(List.of(), List.of());

    private static Heard of(House house) {
      return new Heard(List.of(house.hotel().id()), List.of());
    }

    private static Heard of(House house, Stay nights) {
      return of(house, Optional.of(nights));
    }

    private static Heard of(House house, Optional<Stay> nights) {
      var touched = new CityChanges.TouchedNights(house.hotel().id(), nights);
      return new Heard(List.of(), List.of(touched));
    }
  }

  private Reader reader() {
    return new Reader(changes, NOW);
  }

  @ParameterizedTest
  @EnumSource
  void a_change_of_facts_is_told_once(ChangeOfFacts change) {
    var house = House.over(ports);
    var type = house.aRoomTypeWithoutPrices(2);
    var reader = reader();
    assertThat(reader.hear(NOW)).isEqualTo(Heard.NOTHING);

    change.in(house, type);

    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(house));
    assertThat(reader.hear(NOW)).isEqualTo(Heard.NOTHING);
  }

  @Test
  void each_step_of_a_booking_is_told_once_by_its_nights() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var reader = reader();

    var booking = house.aPendingBooking(type, STAY).value();
    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(house, STAY));
    House.taken(house.useCases().confirmBooking().handle(house.step(booking.id())));
    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(house, STAY));
    House.taken(house.useCases().assignRooms().handle(house.step(booking.id())));
    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(house, STAY));
    House.taken(house.useCases().cancelBooking().handle(house.step(booking.id())));
    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(house, STAY));

    assertThat(reader.hear(NOW)).isEqualTo(Heard.NOTHING);
  }

  @Test
  void a_booking_that_leaves_some_of_its_nights_is_told_by_all_nights() {
    var house = House.over(ports);
    var booking = house.aCheckedInBooking(house.aRoomType(1), juneStay(10, 14)).value();
    house.clock().setTo(House.noonOf(12));
    var reader = reader();

    House.taken(house.useCases().checkOut().handle(house.step(booking.id())));

    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(house, Optional.empty()));
  }

  @Test
  void nights_of_a_hotel_that_is_told_as_a_whole_are_not_told_beside_it() {
    var house = House.over(ports);
    var other = House.over(ports);
    var type = house.aRoomType(1);
    var otherType = other.aRoomType(1);
    var reader = reader();

    house.aPendingBooking(type, STAY);
    other.aPendingBooking(otherType, STAY);
    ChangeOfFacts.PRICE.in(house, type);

    assertThat(reader.hear(NOW))
        .isEqualTo(new Heard(Heard.of(house).hotels(), Heard.of(other, STAY).nights()));
  }

  @Test
  void a_hold_that_runs_out_is_told_once() {
    var house = House.over(ports);
    house.aPendingBooking(house.aRoomType(1), STAY);
    var reader = reader();

    assertThat(reader.hear(END_OF_HOLD.minusMillis(1))).isEqualTo(Heard.NOTHING);
    assertThat(reader.hear(END_OF_HOLD)).isEqualTo(Heard.of(house, STAY));
    assertThat(reader.hear(END_OF_HOLD.plusMillis(1))).isEqualTo(Heard.NOTHING);
  }

  @Test
  void a_hold_that_was_confirmed_does_not_run_out() {
    var house = House.over(ports);
    house.aConfirmedBooking(house.aRoomType(1), STAY);
    var reader = reader();

    assertThat(reader.hear(END_OF_HOLD)).isEqualTo(Heard.NOTHING);
  }

  @Test
  void each_of_two_readers_is_told_once_whatever_the_other_was_told() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var first = reader();
    ChangeOfFacts.PRICE.in(house, type);
    var second = new Reader(new PostgresAdapters(DATABASE.pool()).cityChanges(), NOW);
    assertThat(first.hear(NOW)).isEqualTo(Heard.of(house));

    house.aPendingBooking(type, STAY);

    assertThat(second.hear(NOW)).isEqualTo(Heard.of(house, STAY));
    assertThat(first.hear(NOW)).isEqualTo(Heard.of(house, STAY));
    assertThat(second.hear(NOW)).isEqualTo(Heard.NOTHING);
  }

  @Test
  void whoever_asks_again_from_the_same_mark_is_told_the_same_again() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var mark = changes.begin(NOW);
    house.aPendingBooking(type, STAY);

    var told = changes.since(mark, NOW).orElseThrow();

    assertThat(told.nights()).hasSize(1);
    assertThat(changes.since(mark, NOW).orElseThrow().nights()).isEqualTo(told.nights());
  }

  @Test
  void what_is_committed_late_is_told_once_after_what_began_later() {
    var late = House.over(ports);
    var lateType = late.aRoomType(1);
    var soon = House.over(ports);
    var soonType = soon.aRoomType(1);
    var reader = reader();

    ports
        .transactions()
        .call(() -> {
          ChangeOfFacts.PRICE.in(late, lateType);
          late.aPendingBooking(lateType, STAY);
          OtherThread.run(() -> {
            soon.aPendingBooking(soonType, STAY);
            assertThat(reader.hear(NOW)).isEqualTo(Heard.of(soon, STAY));
            assertThat(reader.hear(NOW)).isEqualTo(Heard.NOTHING);
          });
          return late;
        });

    assertThat(reader.hear(NOW)).isEqualTo(Heard.of(late));
    assertThat(reader.hear(NOW)).isEqualTo(Heard.NOTHING);
  }

  @Test
  void of_many_who_book_while_somebody_asks_each_is_told_once() {
    var house = House.over(ports);
    var type = house.aRoomType(Race.CALLERS);
    var reader = reader();
    var booking = new CountDownLatch(Race.CALLERS - 1);

    var heard =
        Race.of(number -> {
          if (number > 0) {
            house.aPendingBooking(type, STAY);
            booking.countDown();
            return List.<CityChanges.TouchedNights>of();
          }
          return hearUntil(booking, reader);
        });

    assertThat(heard.getFirst())
        .hasSize(Race.CALLERS - 1)
        .containsOnly(Heard.of(house, STAY).nights().getFirst());
  }

  private static List<CityChanges.TouchedNights> hearUntil(CountDownLatch done, Reader reader) {
    var heard = new ArrayList<CityChanges.TouchedNights>();
    while (done.getCount() > 0) {
      heard.addAll(reader.hear(NOW).nights());
    }
    heard.addAll(reader.hear(NOW).nights());
    return heard;
  }

  @Test
  void what_is_rolled_back_is_told_to_nobody() {
    var house = House.over(ports);
    var type = house.aRoomType(1);
    var reader = reader();
    var heardAtOnce = new ArrayList<HotelId>();
    changes.tell(heardAtOnce::add);

    assertThatIllegalStateException()
        .isThrownBy(() ->
            ports
                .transactions()
                .call(() -> {
                  ChangeOfFacts.PRICE.in(house, type);
                  house.aPendingBooking(type, STAY);
                  throw new IllegalStateException("On purpose");
                }));

    assertThat(reader.hear(NOW)).isEqualTo(Heard.NOTHING);
    assertThat(heardAtOnce).isEmpty();
  }

  @Test
  void a_mark_that_lies_ahead_of_the_store_is_of_another_one() {
    var ahead = new CityChanges.Mark("9000000000:9000000000:", NOW);

    assertThat(changes.since(ahead, NOW)).isEmpty();
    assertThat(changes.since(changes.begin(NOW), NOW)).isPresent();
  }
}
