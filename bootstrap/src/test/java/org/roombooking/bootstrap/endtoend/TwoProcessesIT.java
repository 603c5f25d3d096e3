package org.roombooking.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two processes of the service share one database, and nobody can tell which one answered. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TwoProcessesIT {

  private static final int CALLERS = 40;
  private static final String PASSWORD = "correct horse battery";

  @RegisterExtension static final TwoProcesses SERVICE = new TwoProcesses();

  private final ServiceProcess first = SERVICE.first();
  private final ServiceProcess second = SERVICE.second();
  private final String name = "owner-" + UUID.randomUUID();
  private final ApiClient owner = ApiClient.of(first.uri()).signedInAs(name);

  /** Callers in turns at one process and the other. */
  private static ApiClient either(ApiClient client, int caller) {
    return client.at(SERVICE.either(caller));
  }

  @Test
  void the_last_room_is_sold_once() {
    var hotel = SmallHotel.withRooms(1, owner);

    assertThat(Crowd.verdicts(CALLERS, caller -> hotel.book(either(owner, caller), 7, 3)))
        .isEqualTo(Map.of("201", 1, "409 NO_INVENTORY", CALLERS - 1));
  }

  @Test
  void one_request_sent_to_both_books_once_and_gets_one_answer() {
    var hotel = SmallHotel.withRooms(5, owner);
    var repeating = owner.with("Idempotency-Key", "the-same");

    var replies = Crowd.replies(2, caller -> hotel.book(either(repeating, caller), 7, 3));
    var again = Crowd.replies(2, caller -> hotel.book(either(repeating, caller), 7, 3));

    assertThat(replies.stream().map(ApiClient.Reply::verdict))
        .contains("201")
        .isSubsetOf("201", "409 REQUEST_IN_PROGRESS");
    assertThat(again.stream().map(ApiClient.Reply::verdict)).containsOnly("201");
    assertThat(again.stream().map(ApiClient.Reply::body).distinct())
        .containsExactly(
            replies.stream().filter(it -> it.status() == 201).findFirst().orElseThrow().body());
    assertThat(
            owner.get("/api/v1/hotels/" + hotel.id() + "/bookings").headers().get("x-total-count"))
        .containsExactly("1");
  }

  @Test
  void a_hold_that_has_run_out_at_one_frees_the_room_at_the_other() {
    var hotel = SmallHotel.withRooms(1, owner);
    var held = hotel.book(owner, 7, 3).text("id");
    var elsewhere = owner.at(second.uri());
    assertThat(hotel.book(elsewhere, 7, 3).verdict()).isEqualTo("409 NO_INVENTORY");

    letHoldRunOut(held);

    assertThat(elsewhere.get("/api/v1/bookings/" + held).text("status")).isEqualTo("expired");
    assertThat(owner.get("/api/v1/bookings/" + held).text("status")).isEqualTo("expired");
    assertThat(hotel.book(elsewhere, 7, 3).verdict()).isEqualTo("201");
    assertThat(hotel.book(owner, 7, 3).verdict()).isEqualTo("409 NO_INVENTORY");
  }

  @Test
  void what_is_set_up_at_one_is_found_by_it_at_once_and_soon_by_the_other() {
    for (int time = 0; time < 5; time++) {
      var hotel = SmallHotel.withRooms(1, owner);

      assertThat(hotel.search(owner, 7, 3).body()).contains(hotel.roomType());
    }
    var last = SmallHotel.withRooms(1, owner);
    var elsewhere = owner.at(second.uri());

    assertThat(
            Stream.generate(() -> last.search(elsewhere, 7, 3).body())
                .limit(10_000)
                .anyMatch(found -> found.contains(last.roomType())))
        .isTrue();
  }

  @Test
  void who_logs_out_at_one_is_logged_out_at_the_other() {
    var elsewhere = owner.at(second.uri());
    assertThat(elsewhere.get("/api/v1/hotels/mine").status()).isEqualTo(200);

    assertThat(owner.post("/api/v1/auth/logout").status()).isEqualTo(204);

    assertThat(elsewhere.get("/api/v1/hotels/mine").verdict()).isEqualTo("401 UNAUTHENTICATED");
  }

  @Test
  void who_changes_their_password_at_one_is_logged_out_everywhere_at_the_other() {
    var passwords = Map.of("current_password", PASSWORD, "new_password", "staple of the stable");

    var tokens = owner.post("/api/v1/auth/password", passwords);

    assertThat(owner.at(second.uri()).get("/api/v1/hotels/mine").status()).isEqualTo(401);
    assertThat(
            ApiClient.of(second.uri())
                .with("Authorization", "Bearer " + tokens.text("token"))
                .get("/api/v1/hotels/mine")
                .status())
        .isEqualTo(200);
  }

  @Test
  void a_refresh_token_used_at_one_is_known_as_used_at_the_other() {
    var token = logIn(first).text("refresh_token");
    var next = refresh(first, token).text("refresh_token");

    assertThat(refresh(second, token).text("refresh_token")).isEqualTo(next);
    letGraceRunOut(token);

    assertThat(refresh(second, token).verdict()).isEqualTo("401 INVALID_REFRESH_TOKEN");
    assertThat(refresh(first, next).verdict()).isEqualTo("401 INVALID_REFRESH_TOKEN");
  }

  @Test
  void failed_log_ins_at_both_count_together() {
    var wrong = Map.of("username", name, "password", "wrong horse");

    var verdicts =
        Crowd.verdicts(
            12,
            caller -> either(ApiClient.of(first.uri()), caller).post("/api/v1/auth/login", wrong));

    assertThat(verdicts).isEqualTo(Map.of("401 BAD_CREDENTIALS", 10, "429 TOO_MANY_REQUESTS", 2));
    assertThat(logIn(second).verdict()).isEqualTo("429 TOO_MANY_REQUESTS");
  }

  private ApiClient.Reply logIn(ServiceProcess process) {
    return ApiClient.of(process.uri())
        .post("/api/v1/auth/login", Map.of("username", name, "password", PASSWORD));
  }

  private static ApiClient.Reply refresh(ServiceProcess process, String token) {
    return ApiClient.of(process.uri()).post("/api/v1/auth/refresh", Map.of("refresh_token", token));
  }

  // As if the time had passed.
  private static void letHoldRunOut(String booking) {
    execute(
        "update booking set hold_expires_at = now() - interval '1 second' where booking_id = '%s'"
            .formatted(booking));
  }

  private static void letGraceRunOut(String token) {
    execute(
        """
        update refresh_token set used_at = used_at - interval '10 seconds'
        where token_hash = encode(sha256('%s'), 'hex')
        """
            .formatted(token));
  }

  private static void execute(String sql) {
    assertThat(SERVICE.execute(sql)).isEqualTo(1);
  }
}
