package org.roombooking.http.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roombooking.http.ServerUnderTest.errors;
import static org.roombooking.http.ServerUnderTest.json;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.roombooking.http.ServerUnderTest;
import org.roombooking.http.language.Phrase;
import org.roombooking.http.problem.FieldCode;
import org.roombooking.http.problem.FieldErrors;
import org.roombooking.http.route.Access;
import org.roombooking.http.route.Answer;
import org.roombooking.http.route.Request;
import org.roombooking.http.route.Route;
import org.roombooking.http.text.PlainText;

/** What a request body may be, over every kind of field. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyTest {

  enum Colour {
    RED,
    DARK_BLUE
  }

  record Room(@NotNull UUID roomTypeId, @Nullable @Min(1) @Max(9) Integer guests) {}

  record Sample(
      @NotNull @PlainText(max = 5) String name,
      @Nullable @PlainText(max = 20, lines = true) String note,
      @Nullable LocalDate checkIn,
      @Nullable LocalDate checkOut,
      @Nullable BigDecimal price,
      @Nullable Long serial,
      @Nullable Boolean urgent,
      @Nullable Colour colour,
      @Nullable @Size(max = 2) List<@NotNull @Valid Room> rooms,
      @Nullable @Valid Room spare,
      @Nullable @Size(max = 2) List<@NotNull @PlainText(max = 3) String> tags) {}

  private ServerUnderTest server;

  @BeforeAll
  void start() {
    server =
        ServerUnderTest.serving(
            Route.post("/samples", Access.PUBLIC, BodyTest::echo),
            Route.post("/optional", Access.PUBLIC, BodyTest::optional));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Answer echo(Request request) {
    var sample = request.body(Sample.class);
    if (sample.checkIn() != null && sample.checkOut() != null) {
      new FieldErrors()
          .require(
              sample.checkOut().isAfter(sample.checkIn()),
              "check_out",
              FieldCode.NOT_AFTER,
              Phrase.MUST_BE_AFTER.with("check_in"))
          .throwIfAny();
    }
    return Answer.ok(sample);
  }

  private static Answer optional(Request request) {
    return Answer.ok(request.optionalBody(Sample.class).map(Sample::name).orElse("nothing"));
  }

  @Test
  void a_correct_body_arrives_as_it_was_sent() {
    var body =
        """
        {"name":"Zoë🏨","note":"a\\nb","check_in":"2030-02-28","check_out":"2030-03-01",\
        "price":1234.50,"serial":9007199254740993,"urgent":true,"colour":"dark_blue",\
        "rooms":[{"room_type_id":"01890a5d-ac96-774b-bcce-b302099a8057","guests":2}],\
        "spare":null,"tags":["a","b"]}\
        """;

    var response = server.postJson("/samples", body);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(body.replace("dark_blue", "DARK_BLUE"));
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("{}", 422, "name REQUIRED"),
        wrong("{'name':null}", 422, "name REQUIRED"),
        wrong("{'name':''}", 422, "name REQUIRED"),
        wrong("{'name':'  '}", 422, "name REQUIRED"),
        wrong("{'name':'123456'}", 422, "name TOO_LONG"),
        wrong("{'name':'a\\u0000b'}", 422, "name BAD_FORMAT"),
        wrong("{'name':'a\\ud800b'}", 422, "name BAD_FORMAT"),
        wrong("{'name':'a\\u001bb'}", 422, "name BAD_FORMAT"),
        wrong("{'name':'a\\nb'}", 422, "name BAD_FORMAT"),
        wrong("{'name':'a\\u2028b'}", 422, "name BAD_FORMAT"),
        wrong("{'name':'a','note':'a\\u0007b'}", 422, "note BAD_FORMAT"),
        wrong("{'name':1}", 400, "name WRONG_TYPE"),
        wrong("{'name':true}", 400, "name WRONG_TYPE"),
        wrong("{'name':['a']}", 400, "name WRONG_TYPE"),
        wrong("{'name':{'a':1}}", 400, "name WRONG_TYPE"),
        wrong("{'name':'a','check_in':'2030-02-30'}", 422, "check_in BAD_FORMAT"),
        wrong("{'name':'a','check_in':'2030-2-3'}", 422, "check_in BAD_FORMAT"),
        wrong("{'name':'a','check_in':''}", 422, "check_in BAD_FORMAT"),
        wrong("{'name':'a','check_in':'2030-02-03T00:00:00Z'}", 422, "check_in BAD_FORMAT"),
        wrong("{'name':'a','check_in':20300203}", 400, "check_in WRONG_TYPE"),
        wrong("{'name':'a','check_in':[2030,2,3]}", 400, "check_in WRONG_TYPE"),
        wrong(
            "{'name':'a','check_in':'2030-02-03','check_out':'2030-02-03'}",
            422,
            "check_out NOT_AFTER"),
        wrong("{'name':'a','price':'1'}", 400, "price WRONG_TYPE"),
        wrong("{'name':'a','price':1e999999999}", 422, "price BAD_FORMAT"),
        wrong("{'name':'a','price':1e-31}", 422, "price BAD_FORMAT"),
        wrong("{'name':'a','price':false}", 400, "price WRONG_TYPE"),
        wrong("{'name':'a','serial':1.0}", 400, "serial WRONG_TYPE"),
        wrong("{'name':'a','serial':9223372036854775808}", 422, "serial TOO_LARGE"),
        wrong("{'name':'a','serial':-9223372036854775809}", 422, "serial TOO_SMALL"),
        wrong("{'name':'a','urgent':'true'}", 400, "urgent WRONG_TYPE"),
        wrong("{'name':'a','urgent':1}", 400, "urgent WRONG_TYPE"),
        wrong("{'name':'a','colour':'green'}", 422, "colour UNKNOWN_VALUE"),
        wrong("{'name':'a','colour':'RED'}", 422, "colour UNKNOWN_VALUE"),
        wrong("{'name':'a','colour':0}", 400, "colour WRONG_TYPE"),
        wrong("{'name':'a','rooms':{}}", 400, "rooms WRONG_TYPE"),
        wrong("{'name':'a','rooms':''}", 400, "rooms WRONG_TYPE"),
        wrong("{'name':'a','rooms':'x'}", 400, "rooms WRONG_TYPE"),
        wrong("{'name':'a','rooms':[null]}", 422, "rooms[0] REQUIRED"),
        wrong("{'name':'a','rooms':['x']}", 400, "rooms[0] WRONG_TYPE"),
        wrong("{'name':'a','rooms':['']}", 400, "rooms[0] WRONG_TYPE"),
        wrong("{'name':'a','rooms':[[]]}", 400, "rooms[0] WRONG_TYPE"),
        wrong("{'name':'a','spare':[]}", 400, "spare WRONG_TYPE"),
        wrong("{'name':'a','spare':''}", 400, "spare WRONG_TYPE"),
        wrong("{'name':'a','spare':7}", 400, "spare WRONG_TYPE"),
        wrong("{'name':'a','spare':{}}", 422, "spare.room_type_id REQUIRED"),
        wrong("{'name':'a','spare':{'room_type_id':'1'}}", 422, "spare.room_type_id BAD_FORMAT"),
        wrong(
            "{'name':'a','rooms':[" + room(1) + "," + room(0) + "]}",
            422,
            "rooms[1].guests TOO_SMALL"),
        wrong("{'name':'a','rooms':[" + room(10) + "]}", 422, "rooms[0].guests TOO_LARGE"),
        wrong(
            "{'name':'a','rooms':[" + room(1) + "," + room(1) + "," + room(1) + "]}",
            422,
            "rooms TOO_MANY"),
        wrong("{'name':'a','tags':['a',null]}", 422, "tags[1] REQUIRED"),
        wrong("{'name':'a','tags':['a',7]}", 400, "tags[1] WRONG_TYPE"),
        wrong("{'name':'a','tags':['abcd']}", 422, "tags[0] TOO_LONG"),
        wrong("{'name':'a','x':1}", 400, "x UNKNOWN_FIELD"),
        wrong("{'name':'a','checkIn':'2030-01-01'}", 400, "checkIn UNKNOWN_FIELD"),
        wrong("{'name':'a','Name':'a'}", 400, "Name UNKNOWN_FIELD"),
        wrong("{'name':'a','name':'b'}", 400, "name DUPLICATE_FIELD"),
        wrong("{'name':'a','x':{'y':1,'y':2}}", 400, "x.y DUPLICATE_FIELD"),
        wrong(
            "{'x':{'y':[1]},'name':1,'rooms':[{'z':1,'guests':'2'}],'colour':'no'}",
            400,
            "colour UNKNOWN_VALUE, name WRONG_TYPE, rooms[0].guests WRONG_TYPE,"
                + " rooms[0].z UNKNOWN_FIELD, x UNKNOWN_FIELD"));
  }

  private static Arguments wrong(String body, int status, String errors) {
    return Arguments.of(body, status, errors);
  }

  private static String room(int guests) {
    return "{'room_type_id':'01890a5d-ac96-774b-bcce-b302099a8057','guests':%d}".formatted(guests);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_body_is_told_what_is_wrong_with_it(String body, int status, String errors) {
    var response = server.postJson("/samples", body.replace('\'', '"'));

    assertThat(errors(response)).isEqualTo(errors);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response).path("code").asString())
        .isEqualTo(status == 400 ? "MALFORMED_REQUEST" : "INVALID_REQUEST");
  }

  @Test
  void a_thousand_unknown_fields_are_not_all_told() {
    var fields = Stream.iterate(0, i -> i + 1).limit(1000).map(i -> "\"x" + i + "\":1").toList();

    var response = server.postJson("/samples", "{" + String.join(",", fields) + "}");

    assertThat(json(response).path("errors").size()).isEqualTo(50);
  }

  @Test
  void where_a_body_is_optional_none_is_fine() {
    var response = server.send(server.request("/optional").POST(BodyPublishers.noBody()));

    assertThat(response.body()).isEqualTo("\"nothing\"");
  }

  @Test
  void where_a_body_is_optional_a_wrong_one_is_refused() {
    var response = server.postJson("/optional", "{\"x\":1}");

    assertThat(errors(response)).isEqualTo("x UNKNOWN_FIELD");
  }
}
