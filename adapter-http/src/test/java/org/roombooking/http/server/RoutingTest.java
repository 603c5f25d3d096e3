package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.application.transactions.Transactions;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutingTest {

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/api/v1/hotels/{hotel_id}", Access.PUBLIC, RoutingTest::one),
            Route.get("/api/v1/hotels/mine", Access.USER, request -> Answer.ok("mine")),
            Route.patch("/api/v1/hotels/{hotel_id}", Access.USER, RoutingTest::one),
            Route.delete("/api/v1/hotels/{hotel_id}", Access.USER, r -> Answer.noContent()),
            Route.get("/broken", Access.PUBLIC, RoutingTest::broken),
            Route.get("/overflowing", Access.PUBLIC, RoutingTest::overflowing),
            Route.get("/busy", Access.PUBLIC, RoutingTest::busy),
            Route.get("/thread", Access.PUBLIC, RoutingTest::thread));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer one(Request request) {
    return Answer.ok(Map.of("id", request.pathId("hotel_id")));
  }

  private static Answer broken(Request request) {
    throw new IllegalArgumentException("password=hunter2");
  }

  private static Answer overflowing(Request request) {
    throw new StackOverflowError("hunter2");
  }

  private static Answer busy(Request request) {
    throw new Transactions.Unavailable(new SQLTransientConnectionException("hunter2"));
  }

  private static Answer thread(Request request) {
    return Answer.ok(Thread.currentThread().isVirtual());
  }

  private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

  @Test
  void a_path_with_a_parameter_is_found() {
    var response = server.get("/api/v1/hotels/" + ID);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"id\":\"" + ID + "\"}");
  }

  @Test
  void a_fixed_path_wins_over_a_parameter_however_they_were_listed() {
    var response =
        server.send(server.request("/api/v1/hotels/mine").header("Authorization", "Bearer alice"));

    assertThat(response.body()).isEqualTo("\"mine\"");
  }

  @Test
  void handlers_run_on_virtual_threads() {
    assertThat(server.get("/thread").body()).isEqualTo("true");
  }

  @Test
  void a_path_id_that_is_no_uuid_is_malformed() {
    var response = server.get("/api/v1/hotels/17");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("code").asString()).isEqualTo("MALFORMED_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/api/v1/hotels",
        "/api/v1/hotels/" + ID + "/",
        "/API/v1/hotels/" + ID
      })
  void an_unknown_path_is_not_found(String path) {
    var response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(response).path("code").asString()).isEqualTo("NOT_FOUND");
  }

  @Test
  void another_method_is_told_the_methods_of_the_path() {
    var response =
        server.send(server.request("/api/v1/hotels/" + ID).POST(BodyPublishers.ofString("{}")));

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("Allow"))
        .hasValue("GET, PATCH, DELETE, HEAD, OPTIONS");
    assertThat(json(response).path("code").asString()).isEqualTo("METHOD_NOT_ALLOWED");
  }

  @Test
  void options_tell_the_methods_of_the_path_and_carry_nothing() {
    var response =
        server.send(
            server.request("/api/v1/hotels/" + ID).method("OPTIONS", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Allow"))
        .hasValue("GET, PATCH, DELETE, HEAD, OPTIONS");
    assertThat(response.headers().map()).doesNotContainKeys("content-type", "content-length");
  }

  @Test
  void head_answers_as_get_does_without_the_body() {
    var response =
        server.send(server.request("/api/v1/hotels/" + ID).method("HEAD", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Length")).hasValue("45");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void head_asks_for_credentials_where_get_does() {
    var response =
        server.send(server.request("/api/v1/hotels/mine").method("HEAD", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/broken", "/overflowing"})
  void what_breaks_inside_is_told_to_nobody(String path) {
    var response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(json(response).path("code").asString()).isEqualTo("UNEXPECTED");
    assertThat(response.body()).doesNotContain("hunter2", "Exception", "Error\"");
  }

  @Test
  void who_finds_the_database_busy_is_told_to_come_again() {
    var response = server.get("/busy");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(json(response).path("code").asString()).isEqualTo("UNAVAILABLE");
    assertThat(response.headers().firstValue("Retry-After")).hasValue("1");
    assertThat(response.body()).doesNotContain("hunter2");
  }

  @Test
  void an_answer_without_content_has_no_content_type() {
    var response =
        server.send(
            server
                .request("/api/v1/hotels/" + ID)
                .header("Authorization", "Bearer alice")
                .DELETE());

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().map()).doesNotContainKeys("content-type", "content-length");
  }
}
