package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.version.Version;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.InvalidRequest;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;

/** A request that is sent again. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class IdempotencyTest {

  private final AtomicInteger done = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.post("/things", Access.USER, this::create),
            Route.post("/others", Access.USER, this::create),
            Route.post("/public", Access.PUBLIC, this::create),
            Route.post("/secret", Access.PUBLIC, this::create).notReplayed(),
            Route.put("/things", Access.USER, this::create),
            Route.post("/refused", Access.PUBLIC, r -> refused(ProblemCode.NO_INVENTORY)),
            Route.post("/busy", Access.PUBLIC, r -> refused(ProblemCode.TOO_MANY_REQUESTS)),
            Route.post("/down", Access.PUBLIC, r -> refused(ProblemCode.UNAVAILABLE)),
            Route.post("/invalid", Access.PUBLIC, this::invalidAtFirst),
            Route.post("/broken", Access.PUBLIC, this::brokenAtFirst),
            Route.post("/slow", Access.PUBLIC, this::slow));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Answer create(Request request) {
    var body = Map.of("n", done.incrementAndGet(), "name", "Zoë");
    return Answer.created("/things/1", body).withEtag(new Version(1));
  }

  private Answer refused(ProblemCode code) {
    return Answer.problem(Problem.of(code, Phrase.BODY_LIMIT.with(done.incrementAndGet())));
  }

  private Answer invalidAtFirst(Request request) {
    int n = done.incrementAndGet();
    if (n % 2 == 1) {
      throw new InvalidRequest("name", FieldCode.REQUIRED, Phrase.MUST_BE_GIVEN.with());
    }
    return Answer.ok(n);
  }

  private Answer brokenAtFirst(Request request) {
    int n = done.incrementAndGet();
    if (n % 2 == 1) {
      throw new IllegalStateException("broken on purpose");
    }
    return Answer.ok(n);
  }

  private Answer slow(Request request) {
    begun.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Answer.ok("done");
  }

  private static String aKey() {
    return UUID.randomUUID().toString();
  }

  private HttpResponse<String> post(String target, String key, String body, String user) {
    return server.postJson(target, body, "Idempotency-Key", key, "Authorization", "Bearer " + user);
  }

  private static List<String> told(HttpResponse<String> response) {
    var told = new ArrayList<String>();
    told.add(response.statusCode() + " " + response.body());
    for (var name : List.of("Content-Type", "Location", "ETag")) {
      told.add(response.headers().firstValue(name).orElse(""));
    }
    return told;
  }

  private static boolean isReplayed(HttpResponse<String> response) {
    return response.headers().allValues("Idempotent-Replayed").equals(List.of("true"));
  }

  @Test
  void gets_the_first_answer_again_byte_for_byte() {
    var key = aKey();

    var first = post("/things", key, "{\"a\":1}", "alice");
    var second = post("/things", key, "{\"a\":1}", "alice");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(told(second)).isEqualTo(told(first));
    assertThat(isReplayed(first)).isFalse();
    assertThat(isReplayed(second)).isTrue();
    assertThat(second.headers().firstValue("X-Request-Id"))
        .isNotEqualTo(first.headers().firstValue("X-Request-Id"));
  }

  @Test
  void without_a_key_is_done_again() {
    var first = server.postJson("/public", "{}");
    var second = server.postJson("/public", "{}");

    assertThat(second.body()).isNotEqualTo(first.body());
  }

  @Test
  void with_another_body_is_refused() {
    var key = aKey();
    post("/things", key, "{\"a\":1}", "alice");

    var second = post("/things", key, "{\"a\":2}", "alice");

    assertThat(second.statusCode()).isEqualTo(422);
    assertThat(json(second).path("code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void by_another_user_or_for_another_thing_is_another_request() {
    var key = aKey();
    var first = post("/things", key, "{}", "alice");

    assertThat(isReplayed(post("/things", key, "{}", "bob"))).isFalse();
    assertThat(isReplayed(post("/others", key, "{}", "alice"))).isFalse();
    assertThat(post("/things", key, "{}", "alice").body()).isEqualTo(first.body());
  }

  @Test
  void on_a_public_route_is_known_by_its_key_alone() {
    var key = aKey();
    post("/public", key, "{}", "alice");

    assertThat(isReplayed(server.postJson("/public", "{}", "Idempotency-Key", key))).isTrue();
  }

  @Test
  void gets_the_same_refusal_again() {
    var key = aKey();

    var first = post("/refused", key, "{}", "alice");
    var second = post("/refused", key, "{}", "alice");

    assertThat(first.statusCode()).isEqualTo(409);
    assertThat(told(second)).isEqualTo(told(first));
    assertThat(isReplayed(second)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/busy", "/down"})
  void after_not_now_is_tried_again(String path) {
    var key = aKey();

    var first = post(path, key, "{}", "alice");
    var second = post(path, key, "{}", "alice");

    assertThat(first.statusCode()).isIn(429, 503);
    assertThat(second.body()).isNotEqualTo(first.body());
    assertThat(isReplayed(second)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/invalid", "/broken"})
  void after_the_first_was_never_decided_is_tried_again(String path) {
    done.set(0);
    var key = aKey();

    var first = post(path, key, "{}", "alice");
    var second = post(path, key, "{}", "alice");

    assertThat(first.statusCode()).isIn(422, 500);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(isReplayed(second)).isFalse();
  }

  @Test
  void to_a_route_with_secret_answers_is_done_again() {
    var key = aKey();
    var first = post("/secret", key, "{}", "alice");

    assertThat(post("/secret", key, "{}", "alice").body()).isNotEqualTo(first.body());
  }

  @Test
  void with_a_method_that_needs_no_key_is_done_again() {
    var request =
        server
            .request("/things")
            .headers("Idempotency-Key", aKey(), "Authorization", "Bearer alice")
            .PUT(BodyPublishers.noBody());
    var first = server.send(request);

    assertThat(server.send(request).body()).isNotEqualTo(first.body());
  }

  @Test
  void while_the_first_still_runs_is_told_to_come_back() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> post("/slow", "slow", "{}", "alice"));
      begun.await();

      var second = post("/slow", "slow", "{}", "alice");
      mayEnd.countDown();

      assertThat(second.statusCode()).isEqualTo(409);
      assertThat(json(second).path("code").asString()).isEqualTo("REQUEST_IN_PROGRESS");
      assertThat(second.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(first.get().statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\tb"})
  void with_a_key_that_is_not_visible_ascii_is_invalid(String key) {
    var response = post("/things", key, "{}", "alice");

    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(json(response).at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
  }

  @Test
  void with_a_key_of_255_characters_is_fine_and_of_256_invalid() {
    assertThat(post("/things", "k".repeat(255), "{}", "alice").statusCode()).isEqualTo(201);
    assertThat(post("/things", "k".repeat(256), "{}", "alice").statusCode()).isEqualTo(422);
  }

  @Test
  void with_two_keys_is_malformed() {
    var response = server.postJson("/public", "{}", "Idempotency-Key", "a", "Idempotency-Key", "b");

    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void asks_for_credentials_before_anything_is_given_again() {
    var key = aKey();
    post("/things", key, "{}", "alice");

    assertThat(server.postJson("/things", "{}", "Idempotency-Key", key).statusCode())
        .isEqualTo(401);
  }
}
