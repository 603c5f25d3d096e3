package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.header;
import static org.roombooking.http.ServerUnderTest.json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Route;

/** Who a caller of a route proves to be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CredentialsTest {

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/user", Access.USER, request -> Answer.ok(request.caller())),
            Route.get("/owner", Access.OWNER, request -> Answer.ok(request.caller())));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/user", "/owner"})
  void asks_for_credentials(String path) {
    var response = server.get(path);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(header(response, "WWW-Authenticate")).hasValue("Bearer");
    assertThat(json(response).path("code").asString()).isEqualTo("UNAUTHENTICATED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer nobody", "Bearer", "Bearer  ", "Basic YTpi", "alice", "Bearer a b"})
  void refuses_credentials_that_prove_nothing(String credentials) {
    var response = server.get("/user", "Authorization", credentials);

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(header(response, "WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer alice", "bearer alice", "BEARER  alice"})
  void knows_its_caller(String credentials) {
    var response = server.get("/user", "Authorization", credentials);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).at("/user/value").asString())
        .isEqualTo(ServerUnderTest.ALICE.user().value().toString());
  }

  @Test
  void refuses_two_credentials() {
    var response =
        server.get("/user", "Authorization", "Bearer alice", "Authorization", "Bearer bob");

    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void asks_for_credentials_before_it_looks_at_anything_else() {
    assertThat(server.get("/user?unknown=1").statusCode()).isEqualTo(401);
  }
}
