package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roombooking.domain.page.Page;
import org.roombooking.domain.version.Version;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.Problem;
import org.roombooking.http.problem.ProblemCode;
import org.roombooking.http.problem.Reason;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Parameter;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.text.Format;

/** What every route does alike. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConventionsTest {

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

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.get("/public", Access.PUBLIC, request -> Answer.ok(request.requestId())),
            Route.get("/user", Access.USER, request -> Answer.ok(request.caller())),
            Route.get("/owner", Access.OWNER, request -> Answer.ok(request.caller())),
            Route.get("/refused", Access.PUBLIC, ConventionsTest::refused),
            Route.get("/search", Access.PUBLIC, ConventionsTest::search)
                .with(FROM, HOTEL, GUEST, EXPLAIN, STATUS),
            Route.get("/numbers", Access.PUBLIC, ConventionsTest::numbers).with(GUEST).paged(),
            Route.get("/things/{id}", Access.PUBLIC, ConventionsTest::thing),
            Route.patch("/things/{id}", Access.PUBLIC, ConventionsTest::change),
            Route.post("/things", Access.PUBLIC, r -> Answer.created("/things/7", Map.of())));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer refused(Request request) {
    return Answer.problem(
        Problem.of(ProblemCode.ACTION_NOT_ALLOWED, Phrase.SEE_REASONS.with())
            .withReasons(List.of(Reason.of("ARRIVAL_IN_FUTURE")))
            .withHeader("Retry-After", "7"));
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

  private static Answer numbers(Request request) {
    var page = request.page();
    var items =
        IntStream.rangeClosed(1, 45).skip(page.offset()).limit(page.limit()).boxed().toList();
    return Answer.page(request, new Page<>(items, 45, page), n -> n * 10);
  }

  private static Answer thing(Request request) {
    return Answer.ok(Map.of("name", "thing")).withEtag(new Version(7));
  }

  private static Answer change(Request request) {
    return Answer.ok(request.ifMatch().map(Version::number).orElse(0L));
  }

  private HttpResponse<String> get(String target, String... headers) {
    var request = server.request(target);
    return server.send(headers.length == 0 ? request : request.headers(headers));
  }

  private static Optional<String> header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name);
  }

  private static String errors(HttpResponse<String> response) {
    return json(response)
        .path("errors")
        .valueStream()
        .map(error -> error.path("field").asString() + " " + error.path("code").asString())
        .collect(Collectors.joining(", "));
  }

  @Nested
  class the_request_id {

    @ParameterizedTest
    @ValueSource(strings = {"a", "A.b_c-1", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void is_taken_from_the_client_if_it_is_harmless(String id) {
      var response = get("/public", "X-Request-Id", id);

      assertThat(response.body()).isEqualTo("\"" + id + "\"");
      assertThat(header(response, "X-Request-Id")).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\"b", "a{}", "é"})
    void is_made_where_the_clients_is_not_harmless(String id) {
      var response = get("/public", "X-Request-Id", id);

      assertThat(header(response, "X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
    }

    @Test
    void of_64_characters_is_taken_and_of_65_not() {
      var longest = "a".repeat(64);

      assertThat(header(get("/public", "X-Request-Id", longest), "X-Request-Id")).hasValue(longest);
      assertThat(
              header(get("/public", "X-Request-Id", longest + "a"), "X-Request-Id").orElseThrow())
          .hasSize(36);
    }

    @Test
    void is_in_every_problem() {
      var response = get("/nothing", "X-Request-Id", "mine");

      assertThat(json(response).path("request_id").asString()).isEqualTo("mine");
      assertThat(header(response, "X-Request-Id")).hasValue("mine");
    }
  }

  @Nested
  class a_route_that_needs_a_user {

    @ParameterizedTest
    @ValueSource(strings = {"/user", "/owner"})
    void asks_for_credentials(String path) {
      var response = get(path);

      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(header(response, "WWW-Authenticate")).hasValue("Bearer");
      assertThat(json(response).path("code").asString()).isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"Bearer nobody", "Bearer", "Bearer  ", "Basic YTpi", "alice", "Bearer a b"})
    void refuses_credentials_that_prove_nothing(String credentials) {
      var response = get("/user", "Authorization", credentials);

      assertThat(response.statusCode()).isEqualTo(401);
      assertThat(header(response, "WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer alice", "bearer alice", "BEARER  alice"})
    void knows_its_caller(String credentials) {
      var response = get("/user", "Authorization", credentials);

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(json(response).at("/user/value").asString())
          .isEqualTo(ServerUnderTest.ALICE.user().value().toString());
    }

    @Test
    void refuses_two_credentials() {
      var response = get("/user", "Authorization", "Bearer alice", "Authorization", "Bearer bob");

      assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void asks_for_credentials_before_it_looks_at_anything_else() {
      assertThat(get("/user?unknown=1").statusCode()).isEqualTo(401);
    }
  }

  @Nested
  class the_headers {

    @Test
    void of_an_answer_to_a_user_keep_it_from_caches() {
      var response = get("/user", "Authorization", "Bearer alice");

      assertThat(header(response, "Cache-Control")).hasValue("no-store");
    }

    @Test
    void of_a_public_answer_let_it_be_kept_but_asked_for_again() {
      assertThat(header(get("/public"), "Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/user", "/nothing", "/refused"})
    void are_safe_on_every_answer(String path) {
      var response = get(path, "Origin", "https://elsewhere.example");

      assertThat(header(response, "X-Content-Type-Options")).hasValue("nosniff");
      assertThat(header(response, "Referrer-Policy")).hasValue("no-referrer");
      assertThat(header(response, "Content-Security-Policy"))
          .hasValue("default-src 'none'; frame-ancestors 'none'");
      assertThat(response.headers().map())
          .doesNotContainKeys(
              "server", "x-powered-by", "access-control-allow-origin", "set-cookie");
    }
  }

  @Nested
  class a_problem {

    @Test
    void tells_all_that_rfc_9457_asks_and_the_reasons() {
      var response = get("/refused", "X-Request-Id", "mine");

      assertThat(response.statusCode()).isEqualTo(409);
      assertThat(header(response, "Content-Type")).hasValue("application/problem+json");
      assertThat(header(response, "Retry-After")).hasValue("7");
      assertThat(response.body())
          .isEqualTo(
              "{\"type\":\"urn:roombooking:problem:action-not-allowed\","
                  + "\"title\":\"The action cannot be done now\",\"status\":409,"
                  + "\"detail\":\"This cannot be done now; see reasons.\",\"instance\":\"/refused\","
                  + "\"code\":\"ACTION_NOT_ALLOWED\",\"request_id\":\"mine\",\"reasons\":"
                  + "[{\"code\":\"ARRIVAL_IN_FUTURE\",\"message\":\"The day of arrival has not come.\"}]}");
    }
  }

  @Nested
  class the_query {

    private static final String DAY = "from=2030-02-28";

    @Test
    void is_read_by_type() {
      var id = "01890a5d-ac96-774b-bcce-b302099a8057";

      var response =
          get(
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
      assertThat(get("/search?" + DAY).body()).isEqualTo("[\"2030-02-28\",null,null,null,null]");
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
      var response = get("/search?" + query);

      assertThat(errors(response)).isEqualTo(errors);
      assertThat(response.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guest=%ff", "guest=%c3%28", "guest=%ed%a0%80"})
    void that_is_not_utf_8_is_malformed(String query) {
      assertThat(get("/search?" + DAY + "&" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void is_refused_by_a_route_that_knows_none() {
      assertThat(errors(get("/public?a=1"))).isEqualTo("a UNKNOWN_PARAMETER");
    }

    @Test
    void is_refused_by_a_post_too() {
      assertThat(errors(server.postJson("/things?a=1", "{}"))).isEqualTo("a UNKNOWN_PARAMETER");
    }
  }

  @Nested
  class a_list {

    @Test
    void is_a_bare_array_of_the_first_twenty_with_count_and_links() {
      var response = get("/numbers");

      assertThat(json(response).size()).isEqualTo(20);
      assertThat(header(response, "X-Total-Count")).hasValue("45");
      assertThat(header(response, "Link"))
          .hasValue(
              "</numbers?page=1>; rel=\"first\", </numbers?page=2>; rel=\"next\","
                  + " </numbers?page=3>; rel=\"last\"");
    }

    @Test
    void keeps_the_other_parameters_in_its_links() {
      var response = get("/numbers?guest=a%26b+c&limit=40&page=2");

      assertThat(response.body()).isEqualTo("[410,420,430,440,450]");
      assertThat(header(response, "Link"))
          .hasValue(
              "</numbers?guest=a%26b+c&limit=40&page=1>; rel=\"first\","
                  + " </numbers?guest=a%26b+c&limit=40&page=1>; rel=\"prev\","
                  + " </numbers?guest=a%26b+c&limit=40&page=2>; rel=\"last\"");
    }

    @Test
    void is_empty_past_its_end_and_links_back_to_its_last_page() {
      var response = get("/numbers?page=99");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isEqualTo("[]");
      assertThat(header(response, "Link"))
          .hasValue(
              "</numbers?page=1>; rel=\"first\", </numbers?page=3>; rel=\"prev\","
                  + " </numbers?page=3>; rel=\"last\"");
    }

    @Test
    void can_be_read_to_its_end_by_following_the_links() {
      var read = new ArrayList<String>();
      var next = Optional.of("/numbers?limit=20");
      while (next.isPresent()) {
        var response = get(next.get());
        json(response).forEach(n -> read.add(n.asString()));
        next =
            header(response, "Link")
                .filter(link -> link.contains("rel=\"next\""))
                .map(link -> link.replaceAll(".*<([^>]*)>; rel=\"next\".*", "$1"));
      }

      assertThat(read)
          .isEqualTo(IntStream.rangeClosed(1, 45).mapToObj(n -> String.valueOf(n * 10)).toList());
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "page=0&limit=101|limit TOO_LARGE, page TOO_SMALL",
          "page=-1|page TOO_SMALL",
          "page=1000001|page TOO_LARGE",
          "page=99999999999999999999|page BAD_FORMAT",
          "page=1.0|page BAD_FORMAT",
          "page=%2B1|page BAD_FORMAT",
          "page=|page BAD_FORMAT",
          "page=٣|page BAD_FORMAT",
          "limit=0|limit TOO_SMALL",
        })
    void has_no_such_page(String query, String errors) {
      var response = get("/numbers?" + query.replace("٣", "%D9%A3"));

      assertThat(errors(response)).isEqualTo(errors);
      assertThat(response.statusCode()).isEqualTo(422);
    }

    @Test
    void has_a_hundred_items_on_a_page_at_most() {
      assertThat(get("/numbers?limit=100").statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class the_entity_tag {

    private static final String THING = "/things/01890a5d-ac96-774b-bcce-b302099a8057";

    @Test
    void of_a_thing_is_its_version() {
      assertThat(header(get(THING), "ETag")).hasValue("\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
    void that_the_client_has_saves_the_body(String tags) {
      var response = get(THING, "If-None-Match", tags);

      assertThat(response.statusCode()).isEqualTo(304);
      assertThat(header(response, "ETag")).hasValue("\"7\"");
      assertThat(response.headers().map()).doesNotContainKey("content-type");
      assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "\"77\""})
    void that_the_client_does_not_have_brings_the_body(String tags) {
      assertThat(get(THING, "If-None-Match", tags).statusCode()).isEqualTo(200);
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
              server
                  .request(THING)
                  .header("If-Match", tag)
                  .method("PATCH", BodyPublishers.noBody()));

      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(status == 200 ? response.body() : null).isEqualTo(version);
    }
  }

  @Test
  void a_new_thing_tells_where_it_is() {
    var response = server.postJson("/things", "{}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(header(response, "Location")).hasValue("/things/7");
  }
}
