package org.roombooking.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two hundred callers want the last room at the same moment (Constraint-Decides). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastRoomIT {

  private static final int CALLERS = 200;

  @RegisterExtension static final RunningService SERVICE = new RunningService();

  private final ApiClient owner =
      ApiClient.of(SERVICE.uri()).signedInAs("owner-" + UUID.randomUUID());

  @AfterEach
  void nothing_is_broken() {
    assertThat(SERVICE.violations()).isEmpty();
  }

  @Test
  void one_of_them_books_it() {
    var hotel = SmallHotel.withRooms(1, owner);

    assertThat(Crowd.verdicts(CALLERS, caller -> hotel.book(owner, 7, 3)))
        .isEqualTo(Map.of("201", 1, "409 NO_INVENTORY", CALLERS - 1));
  }

  @Test
  void one_of_them_books_it_where_their_stays_only_overlap() {
    var hotel = SmallHotel.withRooms(1, owner);

    // All stays include the night 10 days ahead.
    assertThat(Crowd.verdicts(CALLERS, caller -> hotel.book(owner, 10 - caller % 5, 6)))
        .isEqualTo(Map.of("201", 1, "409 NO_INVENTORY", CALLERS - 1));
  }

  @Test
  void a_caller_who_repeats_one_request_books_it_once() {
    var hotel = SmallHotel.withRooms(2, owner);
    var repeating = owner.with("Idempotency-Key", "the-same");

    var replies = Crowd.replies(CALLERS, caller -> hotel.book(repeating, 7, 3));

    var bookings =
        replies.stream().filter(reply -> reply.status() == 201).map(reply -> reply.text("id"));
    assertThat(bookings.distinct()).hasSize(1);
    assertThat(replies)
        .allMatch(
            reply -> reply.status() == 201 || reply.verdict().equals("409 REQUEST_IN_PROGRESS"));
    assertThat(hotel.book(owner, 7, 3).verdict()).isEqualTo("201");
    assertThat(hotel.book(owner, 7, 3).verdict()).isEqualTo("409 NO_INVENTORY");
  }

  @Test
  void two_doors_hold_three_stays_whoever_is_given_one_first() {
    var hotel = SmallHotel.withRooms(2, owner);
    var stays =
        List.of(hotel.bookConfirmed(7, 1), hotel.bookConfirmed(8, 1), hotel.bookConfirmed(7, 2));

    assertThat(
            Crowd.verdicts(
                CALLERS,
                caller -> hotel.atFrontDesk(stays.get(caller % stays.size()), "assign-rooms")))
        .isEqualTo(Map.of("200", CALLERS));
  }

  @Test
  void one_of_many_confirmations_sells_it() {
    var hotel = SmallHotel.withRooms(1, owner);
    var booking = hotel.book(owner, 7, 3).text("id");

    assertThat(Crowd.verdicts(CALLERS, caller -> hotel.confirm(booking)))
        .isEqualTo(Map.of("200", 1, "409 ACTION_NOT_ALLOWED", CALLERS - 1));
  }

  @Test
  void a_room_given_back_by_many_cancellations_is_there_once() {
    var hotel = SmallHotel.withRooms(1, owner);
    var booking = hotel.bookConfirmed(7, 3);

    assertThat(Crowd.verdicts(CALLERS, caller -> hotel.cancel(booking)))
        .isEqualTo(Map.of("200", 1, "409 ACTION_NOT_ALLOWED", CALLERS - 1));
    assertThat(Crowd.verdicts(CALLERS, caller -> hotel.book(owner, 7, 3)))
        .isEqualTo(Map.of("201", 1, "409 NO_INVENTORY", CALLERS - 1));
  }

  @Test
  void every_door_goes_to_one_of_as_many_bookings() {
    var hotel = SmallHotel.withRooms(8, owner);
    var bookings = IntStream.range(0, 8).mapToObj(i -> hotel.bookConfirmed(7, 2)).toList();

    assertThat(
            Crowd.verdicts(
                CALLERS,
                caller ->
                    hotel.atFrontDesk(bookings.get(caller % bookings.size()), "assign-rooms")))
        .isEqualTo(Map.of("200", CALLERS));
  }
}
