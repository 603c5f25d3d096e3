package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.errors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.text.Format;

/** What is said in the query of a path, by its parameters. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryTest {

  enum Status {
    OPEN,
    SOLD_OUT
  }

  private static final Parameter<LocalDate> FROM = Parameter.required("from", Format.date());
  private static final Parameter<Optional<UUID>> HOTEL =
      Parameter.optional("hotel_id", Format.id());
  private static final Parameter<Optional<String>> GUEST =
      Parameter.optional("guest", Format.text(5));
  private static final Parameter<Optional<Boolean>> EXPLAIN =
      Parameter.optional("explain", Format.flag());
  private static final Parameter<Optional<Status>> STATUS =
      Parameter.optional("status", Format.choice(Status.class));

  private static final String DAY = "from=2030-02-28";

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/public", Access.PUBLIC, request -> Answer.ok(request.requestId())),
            Route.get("/search", Access.PUBLIC, QueryTest::search)
                .with(FROM, HOTEL, GUEST, EXPLAIN, STATUS),
            Route.post("/things", Access.PUBLIC, r -> Answer.created("/things/7", Map.of())));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer search(Request request) {
    return Answer.ok(
        List.of(
            request.query(FROM),
            request.query(HOTEL),
            request.query(GUEST),
            request.query(EXPLAIN),
            request.query(STATUS)));
  }

  @Test
  void is_read_by_type() {
    var id = "01890a5d-ac96-774b-bcce-b302099a8057";

    var response =
        server.get(
            "/search?"
                + DAY
                + "&hotel_id="
                + id
                + "&guest=Zo%C3%AB+1&explain=true&status=sold_out");

    assertThat(response.body())
        .isEqualTo("[\"2030-02-28\",\"" + id + "\",\"Zoë 1\",true,\"SOLD_OUT\"]");
  }

  @Test
  void may_leave_out_what_is_not_required() {
    assertThat(server.get("/search?" + DAY).body())
        .isEqualTo("[\"2030-02-28\",null,null,null,null]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guest=a|422|from REQUIRED",
        "from=|422|from BAD_FORMAT",
        "from|422|from BAD_FORMAT",
        "from=2030-02-30|422|from BAD_FORMAT",
        "from=20300228|422|from BAD_FORMAT",
        "from=2030-02-28T00:00:00Z|422|from BAD_FORMAT",
        "hotel_id=7|422|from REQUIRED, hotel_id BAD_FORMAT",
        "from=2030-02-28&guest=|422|guest REQUIRED",
        "from=2030-02-28&guest=123456|422|guest TOO_LONG",
        "from=2030-02-28&guest=a%00|422|guest BAD_FORMAT",
        "from=2030-02-28&guest=a%0Ab|422|guest BAD_FORMAT",
        "from=2030-02-28&explain=1|422|explain BAD_FORMAT",
        "from=2030-02-28&explain=TRUE|422|explain BAD_FORMAT",
        "from=2030-02-28&status=SOLD_OUT|422|status UNKNOWN_VALUE",
        "from=2030-02-28&from=2030-03-01|400|from REPEATED_PARAMETER",
        "from=2030-02-28&From=x&y=1|400|From UNKNOWN_PARAMETER, y UNKNOWN_PARAMETER",
        "page=1|400|from REQUIRED, page UNKNOWN_PARAMETER",
      })
  void is_told_what_is_wrong_with_it(String query, int status, String errors) {
    var response = server.get("/search?" + query);

    assertThat(errors(response)).isEqualTo(errors);
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"guest=%ff", "guest=%c3%28", "guest=%ed%a0%80"})
  void that_is_not_utf_8_is_malformed(String query) {
    assertThat(server.get("/search?" + DAY + "&" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void is_refused_by_a_route_that_knows_none() {
    assertThat(errors(server.get("/public?a=1"))).isEqualTo("a UNKNOWN_PARAMETER");
  }

  @Test
  void is_refused_by_a_post_too() {
    assertThat(errors(server.postJson("/things?a=1", "{}"))).isEqualTo("a UNKNOWN_PARAMETER");
  }
}
