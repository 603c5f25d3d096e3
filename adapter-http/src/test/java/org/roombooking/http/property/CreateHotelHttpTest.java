package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CreateHotelHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply aHotel(String json) {
    return alice.post("/api/v1/hotels", json).assertStatus(201);
  }

  /** That there is a hotel of whom this is told, beside what is told of every new one. */
  private static void assertOpened(Reply reply, String facts) {
    reply.assertAnswer(
        201,
        """
        {
          "id": "%s",
          "user_id": "%s",
          %s,
          "is_active": true,
          "rating": 0,
          "sandbox": false,
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(reply.id(), reply.text("user_id"), facts));
  }

  @Test
  void takes_what_is_left_out_from_its_country_and_from_the_defaults() {
    var reply = MyResort.openedBy(alice);

    assertOpened(
        reply,
        """
        "name": "My Resort",
        "address": "777 Suriwong",
        "city": "Bangrak",
        "country_code": "TH",
        "time_zone": "Asia/Bangkok",
        "currency": "THB",
        "booking_policy": "owner_only",
        "hold_minutes": 30,
        "undo_minutes": 1440
        """);
  }

  @Test
  void takes_what_is_given() {
    var reply =
        aHotel(
            """
            {"name": "Lodge", "country_code": "US", "time_zone": "America/New_York",
             "currency": "JPY", "booking_policy": "any_user", "hold_minutes": 43200,
             "undo_minutes": 10080}
            """);

    assertOpened(
        reply,
        """
        "name": "Lodge",
        "address": "",
        "city": "",
        "country_code": "US",
        "time_zone": "America/New_York",
        "currency": "JPY",
        "booking_policy": "any_user",
        "hold_minutes": 43200,
        "undo_minutes": 10080
        """);
  }

  @Test
  void has_holds_without_end_when_hold_minutes_is_null() {
    var reply =
        aHotel(
            """
            {"name": "Lodge", "country_code": "TH", "hold_minutes": null}
            """);

    assertThat(reply.body().get("hold_minutes").isNull()).isTrue();
  }

  @Test
  void says_where_it_is_and_in_which_version() {
    var reply = MyResort.openedBy(alice);

    assertThat(reply.header("Location")).contains("/api/v1/hotels/" + reply.id());
    assertThat(reply.header("ETag")).contains("\"1\"");
  }

  @Test
  void belongs_to_whoever_created_it() {
    var hotel = MyResort.openedBy(alice);

    assertThat(alice.get("/api/v1/hotels/mine").items()).containsExactly(hotel.body());
    assertThat(bob.get("/api/v1/hotels/mine").items()).isEmpty();
  }

  @Test
  void is_created_once_however_often_it_is_asked_for_with_one_key() {
    var first = alice.post("/api/v1/hotels", MyResort.JSON, "Idempotency-Key", "k1");
    var again = alice.post("/api/v1/hotels", MyResort.JSON, "Idempotency-Key", "k1");

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Idempotent-Replayed")).contains("true");
    assertThat(alice.get("/api/v1/hotels").items()).containsExactly(first.body());
  }

  @Test
  void needs_a_time_zone_where_its_country_has_several() {
    alice
        .post("/api/v1/hotels", "{\"name\": \"Lodge\", \"country_code\": \"NZ\"}")
        .assertProblem(
            422,
            "TIME_ZONE_NEEDED",
            """
            {
              "detail": "The country does not have exactly one time zone.",
              "errors": [{
                "field": "time_zone",
                "code": "REQUIRED",
                "message": "must be given, as one of Pacific/Auckland, Pacific/Chatham"
              }]
            }
            """);
  }

  @Test
  void needs_a_currency_where_its_country_has_none() {
    alice
        .post(
            "/api/v1/hotels",
            """
            {"name": "Base", "country_code": "AQ", "time_zone": "Antarctica/Vostok"}
            """)
        .assertProblem(
            422,
            "CURRENCY_NEEDED",
            """
            {
              "detail": "No currency is known for the country AQ.",
              "errors": [{"field": "currency", "code": "REQUIRED", "message": "must be given"}]
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "hold_minutes, 0, TOO_SMALL",
    "hold_minutes, 43201, TOO_LARGE",
    "undo_minutes, -1, TOO_SMALL",
    "undo_minutes, 10081, TOO_LARGE",
    "time_zone, '\"Mars/Base\"', UNKNOWN_VALUE",
    "time_zone, '\"+07:00\"', UNKNOWN_VALUE",
    "currency, '\"XAU\"', UNKNOWN_VALUE",
    "booking_policy, '\"OWNER_ONLY\"', UNKNOWN_VALUE",
  })
  void is_refused_with_a_value_that_does_not_fit(String field, String value, String code) {
    var json = "{\"name\": \"A\", \"country_code\": \"TH\", \"%s\": %s}".formatted(field, value);

    alice.post("/api/v1/hotels", json).assertInvalid(field, code);
  }

  @ParameterizedTest
  @CsvSource({"th", "ZZ", "THA", "''"})
  void is_refused_in_a_country_that_does_not_exist(String country) {
    var json = "{\"name\": \"A\", \"country_code\": \"%s\"}".formatted(country);

    alice.post("/api/v1/hotels", json).assertInvalid("country_code", "UNKNOWN_VALUE");
  }
}
