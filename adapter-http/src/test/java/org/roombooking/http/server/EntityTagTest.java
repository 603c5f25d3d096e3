package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.header;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.version.Version;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;

/** Which version of a thing a client has seen. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntityTagTest {

  private static final String THING = "/things/01890a5d-ac96-774b-bcce-b302099a8057";

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/things/{id}", Access.PUBLIC, EntityTagTest::thing),
            Route.patch("/things/{id}", Access.PUBLIC, EntityTagTest::change));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer thing(Request request) {
    return Answer.ok(Map.of("name", "thing")).withEtag(new Version(7));
  }

  private static Answer change(Request request) {
    return Answer.ok(request.ifMatch().map(Version::number).orElse(0L));
  }

  @Test
  void of_a_thing_is_its_version() {
    assertThat(header(server.get(THING), "ETag")).hasValue("\"7\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
  void that_the_client_has_saves_the_body(String tags) {
    var response = server.get(THING, "If-None-Match", tags);

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(header(response, "ETag")).hasValue("\"7\"");
    assertThat(response.headers().map()).doesNotContainKey("content-type");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "7", "\"77\""})
  void that_the_client_does_not_have_brings_the_body(String tags) {
    assertThat(server.get(THING, "If-None-Match", tags).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"3\"|200|3",
        "*|200|0",
        "3|400|",
        "\"3|400|",
        "\"3\", \"4\"|400|",
        "W/\"3\"|412|",
        "\"abc\"|412|",
        "\"0\"|412|",
        "\"-1\"|412|",
        "\"9999999999999999999\"|412|",
      })
  void of_if_match_is_the_version_the_client_saw(String tag, int status, String version) {
    var response =
        server.send(
            server.request(THING).header("If-Match", tag).method("PATCH", BodyPublishers.noBody()));

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(status == 200 ? response.body() : null).isEqualTo(version);
  }
}
