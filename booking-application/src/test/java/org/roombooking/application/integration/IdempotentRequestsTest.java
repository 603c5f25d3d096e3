package org.roombooking.application.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roombooking.application.testing.Given.END_OF_HOLD;
import static org.roombooking.application.testing.Given.NOW;
import static org.roombooking.application.testing.Given.juneStay;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.roombooking.application.booking.CreateBooking;
import org.roombooking.application.integration.IdempotentRequests.Outcome;
import org.roombooking.application.testing.House;
import org.roombooking.application.testing.Race;
import org.roombooking.domain.booking.BookingFilter;
import org.roombooking.domain.page.PageRequest;
import org.roombooking.domain.property.RoomType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotentRequestsTest {

  private static final KeyedRequest REQUEST =
      new KeyedRequest("Somchai", "POST /bookings", "key", "one room");
  private static final StoredAnswer FULL = new StoredAnswer(409, Map.of(), "full");

  private final House house = House.inBangkok();
  private final RoomType type = house.aRoomType(5);
  private final IdempotentRequests requests = house.useCases().idempotentRequests();

  @Test
  void the_first_request_with_a_key_has_its_effect() {
    assertThat(requests.handle(REQUEST, false, this::book)).isInstanceOf(Outcome.First.class);
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void the_same_request_again_has_no_effect_and_gets_the_first_answer() {
    var first = requests.handle(REQUEST, false, this::book);

    assertThat(first)
        .isInstanceOfSatisfying(
            Outcome.First.class,
            it ->
                assertThat(requests.handle(REQUEST, false, this::book))
                    .isEqualTo(new Outcome.Repeated(it.answer())));
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void a_refusal_is_an_answer_too() {
    requests.handle(REQUEST, false, () -> FULL);

    assertThat(requests.handle(REQUEST, false, this::book)).isEqualTo(new Outcome.Repeated(FULL));
    assertThat(bookings()).isZero();
  }

  @Test
  void another_request_with_the_key_is_not_done() {
    requests.handle(REQUEST, false, this::book);
    var other = new KeyedRequest(REQUEST.scope(), REQUEST.route(), REQUEST.key(), "two rooms");

    assertThat(requests.handle(other, false, this::book)).isEqualTo(new Outcome.DifferentRequest());
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void the_same_key_of_another_caller_has_its_effect() {
    requests.handle(REQUEST, false, this::book);
    var theirs = new KeyedRequest("Malee", REQUEST.route(), REQUEST.key(), "one room");

    assertThat(requests.handle(theirs, false, this::book)).isInstanceOf(Outcome.First.class);
    assertThat(bookings()).isEqualTo(2);
  }

  @Test
  void work_that_fails_leaves_neither_effect_nor_key() {
    var broken = new IllegalStateException("broken");

    assertThatThrownBy(() ->
            requests.handle(
                REQUEST,
                false,
                () -> {
                  book();
                  throw broken;
                }))
        .isSameAs(broken);
    assertThat(bookings()).isZero();
    assertThat(house.free(type, 10, 11)).containsExactly(5);

    assertThat(requests.handle(REQUEST, false, this::book)).isInstanceOf(Outcome.First.class);
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void who_asks_again_while_the_first_still_runs_is_told_so() {
    var outcome =
        requests.handle(
            REQUEST,
            false,
            () -> {
              var second =
                  CompletableFuture.supplyAsync(() -> requests.handle(REQUEST, false, this::book))
                      .orTimeout(60, TimeUnit.SECONDS)
                      .join();
              assertThat(second).isEqualTo(new Outcome.StillRunning());
              return book();
            });

    assertThat(outcome).isInstanceOf(Outcome.First.class);
    assertThat(bookings()).isEqualTo(1);
  }

  @Test
  void of_many_with_one_key_exactly_one_has_its_effect() {
    var outcomes = Race.of(number -> requests.handle(REQUEST, false, this::book));

    assertThat(Race.count(outcomes)).containsEntry(Outcome.First.class, 1L);
    assertThat(bookings()).isEqualTo(1);
    assertThat(requests.handle(REQUEST, false, this::book)).isInstanceOf(Outcome.Repeated.class);
  }

  @Test
  void a_key_is_kept_for_a_day_and_has_its_effect_again_afterwards() {
    requests.handle(REQUEST, false, this::book);

    house.clock().setTo(NOW.plus(AnsweredRequests.KEPT_FOR).minusMillis(1));
    assertThat(requests.handle(REQUEST, false, this::book)).isInstanceOf(Outcome.Repeated.class);

    house.clock().setTo(NOW.plus(AnsweredRequests.KEPT_FOR));
    assertThat(requests.handle(REQUEST, false, this::book)).isInstanceOf(Outcome.First.class);
    assertThat(bookings()).isEqualTo(2);
  }

  @Test
  void work_that_has_to_begin_again_after_a_preparation_has_its_effect_once() {
    var one = house.aRoomType(1);
    house.aPendingBooking(one, juneStay(10, 11));
    house.clock().setTo(END_OF_HOLD);

    assertThat(requests.handle(REQUEST, false, () -> book(one))).isInstanceOf(Outcome.First.class);

    assertThat(house.free(one, 10, 11)).containsExactly(0);
    assertThat(bookings()).isEqualTo(2);
  }

  @Test
  void who_finds_only_at_the_end_that_the_first_was_answered_undoes_what_they_did() {
    requests.handle(REQUEST, false, () -> FULL);
    var begins = new AtomicInteger();
    var blind =
        new IdempotentRequests(
            new BlindAtFirst(house.ports().answeredRequests(), begins),
            house.ports().transactions(),
            house.clock());

    assertThat(blind.handle(REQUEST, false, this::book)).isEqualTo(new Outcome.Repeated(FULL));

    assertThat(begins).hasValue(2);
    assertThat(bookings()).isZero();
    assertThat(house.free(type, 10, 11)).containsExactly(5);
  }

  private StoredAnswer book() {
    return book(type);
  }

  private StoredAnswer book(RoomType roomType) {
    var outcome = house.useCases().createBooking().handle(house.toBook(roomType, juneStay(10, 11)));
    return switch (outcome) {
      case CreateBooking.Outcome.Done(var booking) ->
          new StoredAnswer(201, Map.of(), booking.value().id().toString());
      case CreateBooking.Outcome.NoInventory none -> FULL;
      case CreateBooking.Outcome.NoRoomThroughout none -> throw new AssertionError(none);
      case CreateBooking.Outcome.NotOffered notOffered -> throw new AssertionError(notOffered);
    };
  }

  private long bookings() {
    return house
        .ports()
        .bookings()
        .list(
            house.hotel().id(), BookingFilter.all(), house.clock().instant(), new PageRequest(1, 1))
        .total();
  }

  /** Takes the first request for new, as one that began just before the answer was kept. */
  private record BlindAtFirst(AnsweredRequests answered, AtomicInteger begins)
      implements AnsweredRequests {

    @Override
    public Beginning begin(KeyedRequest request, Instant now) {
      return begins.incrementAndGet() == 1 ? new Beginning.New() : answered.begin(request, now);
    }

    @Override
    public boolean keep(KeyedRequest request, StoredAnswer answer, Instant now) {
      return answered.keep(request, answer, now);
    }

    @Override
    public int forgetOld(Instant now, int limit) {
      return answered.forgetOld(now, limit);
    }
  }
}
