package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HotelHttpTest {

  private static final String MY_RESORT =
      """
      {"address": "777 Suriwong", "city": "Bangrak", "country_code": "TH", "name": "My Resort"}
      """;

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

  private static void assertRefused(Reply reply, String field, String code) {
    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo(field);
    assertThat(reply.body().at("/errors/0/code").asString()).isEqualTo(code);
  }

  @Nested
  class when_created {

    @Test
    void takes_what_is_left_out_from_its_country_and_from_the_defaults() {
      var reply = aHotel(MY_RESORT);

      reply.assertAnswer(
          201,
          """
          {
            "id": "%s",
            "user_id": "%s",
            "name": "My Resort",
            "address": "777 Suriwong",
            "city": "Bangrak",
            "country_code": "TH",
            "time_zone": "Asia/Bangkok",
            "currency": "THB",
            "booking_policy": "owner_only",
            "hold_minutes": 30,
            "undo_minutes": 1440,
            "is_active": true,
            "rating": 0,
            "sandbox": false,
            "created_at": "2030-06-01T05:00:00Z"
          }
          """
              .formatted(reply.id(), reply.text("user_id")));
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

      reply.assertAnswer(
          201,
          """
          {
            "id": "%s",
            "user_id": "%s",
            "name": "Lodge",
            "address": "",
            "city": "",
            "country_code": "US",
            "time_zone": "America/New_York",
            "currency": "JPY",
            "booking_policy": "any_user",
            "hold_minutes": 43200,
            "undo_minutes": 10080,
            "is_active": true,
            "rating": 0,
            "sandbox": false,
            "created_at": "2030-06-01T05:00:00Z"
          }
          """
              .formatted(reply.id(), reply.text("user_id")));
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
      var reply = aHotel(MY_RESORT);

      assertThat(reply.header("Location")).contains("/api/v1/hotels/" + reply.id());
      assertThat(reply.header("ETag")).contains("\"1\"");
    }

    @Test
    void belongs_to_whoever_created_it() {
      var hotel = aHotel(MY_RESORT);

      assertThat(alice.get("/api/v1/hotels/mine").items()).containsExactly(hotel.body());
      assertThat(bob.get("/api/v1/hotels/mine").items()).isEmpty();
    }

    @Test
    void is_created_once_however_often_it_is_asked_for_with_one_key() {
      var first = alice.post("/api/v1/hotels", MY_RESORT, "Idempotency-Key", "k1");
      var again = alice.post("/api/v1/hotels", MY_RESORT, "Idempotency-Key", "k1");

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

      assertRefused(alice.post("/api/v1/hotels", json), field, code);
    }

    @ParameterizedTest
    @CsvSource({"th", "ZZ", "THA", "''"})
    void is_refused_in_a_country_that_does_not_exist(String country) {
      var json = "{\"name\": \"A\", \"country_code\": \"%s\"}".formatted(country);

      assertRefused(alice.post("/api/v1/hotels", json), "country_code", "UNKNOWN_VALUE");
    }
  }

  @Nested
  class when_read {

    @Test
    void is_shown_to_anybody() {
      var hotel = aHotel(MY_RESORT);

      var reply = service.anybody().get("/api/v1/hotels/" + hotel.id());

      reply.assertAnswer(200, hotel.response().body());
      assertThat(reply.header("ETag")).contains("\"1\"");
    }

    @Test
    void is_not_sent_again_to_whoever_has_it() {
      var hotel = aHotel(MY_RESORT);

      service
          .anybody()
          .get("/api/v1/hotels/" + hotel.id(), "If-None-Match", "\"1\"")
          .assertStatus(304);
    }

    @Test
    void is_not_found_if_there_is_none() {
      service
          .anybody()
          .get("/api/v1/hotels/01900000-0000-7000-8000-000000000000")
          .assertProblem(
              404,
              "HOTEL_NOT_FOUND",
              """
              {"detail": "There is no hotel 01900000-0000-7000-8000-000000000000."}
              """);
    }

    @Test
    void is_listed_in_pages_the_oldest_first() {
      var first = aHotel(MY_RESORT);
      var second = aHotel(MY_RESORT);
      var third = aHotel(MY_RESORT);
      var anybody = service.anybody();

      var page = anybody.get("/api/v1/hotels?page=2&limit=2");

      assertThat(page.items()).containsExactly(third.body());
      assertThat(page.header("X-Total-Count")).contains("3");
      assertThat(page.header("Link"))
          .contains(
              "</api/v1/hotels?page=1&limit=2>; rel=\"first\", "
                  + "</api/v1/hotels?page=1&limit=2>; rel=\"prev\", "
                  + "</api/v1/hotels?page=2&limit=2>; rel=\"last\"");
      assertThat(anybody.get("/api/v1/hotels?limit=2").items())
          .containsExactly(first.body(), second.body());
      assertThat(anybody.get("/api/v1/hotels?page=9").assertStatus(200).items()).isEmpty();
    }
  }

  @Nested
  class when_changed {

    @Test
    void keeps_what_is_left_out() {
      var hotel = aHotel(MY_RESORT);
      var path = "/api/v1/hotels/" + hotel.id();

      var reply = alice.patch(path, "{\"city\": \"Bang Rak\"}");

      reply.assertAnswer(200, hotel.response().body().replace("Bangrak", "Bang Rak"));
      assertThat(reply.header("ETag")).contains("\"2\"");
      assertThat(alice.get(path).body()).isEqualTo(reply.body());
    }

    @Test
    void takes_every_field_that_can_change() {
      var hotel = aHotel(MY_RESORT);

      var reply =
          alice.patch(
              "/api/v1/hotels/" + hotel.id(),
              """
              {"name": "Ours", "address": "1", "city": "Trang", "booking_policy": "any_user",
               "hold_minutes": 1, "undo_minutes": 0}
              """);

      reply.assertAnswer(
          200,
          """
          {
            "id": "%s",
            "user_id": "%s",
            "name": "Ours",
            "address": "1",
            "city": "Trang",
            "country_code": "TH",
            "time_zone": "Asia/Bangkok",
            "currency": "THB",
            "booking_policy": "any_user",
            "hold_minutes": 1,
            "undo_minutes": 0,
            "is_active": true,
            "rating": 0,
            "sandbox": false,
            "created_at": "2030-06-01T05:00:00Z"
          }
          """
              .formatted(hotel.id(), hotel.text("user_id")));
    }

    @Test
    void has_holds_without_end_when_hold_minutes_is_null() {
      var path = "/api/v1/hotels/" + aHotel(MY_RESORT).id();

      var reply = alice.patch(path, "{\"hold_minutes\": null}").assertStatus(200);

      assertThat(reply.body().get("hold_minutes").isNull()).isTrue();
    }

    @Test
    void stays_in_its_version_if_nothing_is_new() {
      var hotel = aHotel(MY_RESORT);

      var reply = alice.patch("/api/v1/hotels/" + hotel.id(), "{\"city\": \"Bangrak\"}");

      reply.assertAnswer(200, hotel.response().body());
      assertThat(reply.header("ETag")).contains("\"1\"");
    }

    @ParameterizedTest
    @CsvSource({"name", "address", "city", "booking_policy"})
    void takes_null_for_no_field_that_has_a_value_always(String field) {
      var hotel = aHotel(MY_RESORT);

      alice
          .patch("/api/v1/hotels/" + hotel.id(), "{\"%s\": null}".formatted(field))
          .assertProblem(
              422,
              "INVALID_REQUEST",
              """
              {
                "detail": "Some of the values are not valid; see errors.",
                "errors": [{"field": "%s", "code": "REQUIRED", "message": "must not be null"}]
              }
              """
                  .formatted(field));
    }

    @ParameterizedTest
    @CsvSource({
      "hold_minutes, 0, TOO_SMALL",
      "hold_minutes, 43201, TOO_LARGE",
      "undo_minutes, -1, TOO_SMALL",
      "undo_minutes, 10081, TOO_LARGE",
      "name, '\"\"', REQUIRED",
      "booking_policy, '\"nobody\"', UNKNOWN_VALUE",
    })
    void is_refused_with_a_value_that_does_not_fit(String field, String value, String code) {
      var path = "/api/v1/hotels/" + aHotel(MY_RESORT).id();

      assertRefused(alice.patch(path, "{\"%s\": %s}".formatted(field, value)), field, code);
    }

    @ParameterizedTest
    @CsvSource({"country_code, US", "time_zone, UTC", "currency, USD"})
    void stays_where_it_is(String field, String value) {
      alice
          .patch(
              "/api/v1/hotels/" + aHotel(MY_RESORT).id(),
              "{\"%s\": \"%s\"}".formatted(field, value))
          .assertProblem(400, "MALFORMED_REQUEST");
    }

    @Test
    void is_changed_only_in_the_version_that_was_seen() {
      var path = "/api/v1/hotels/" + aHotel(MY_RESORT).id();
      alice.patch(path, "{\"city\": \"A\"}", "If-Match", "\"1\"").assertStatus(200);

      alice
          .patch(path, "{\"city\": \"B\"}", "If-Match", "\"1\"")
          .assertProblem(
              412,
              "STALE_VERSION",
              """
              {"detail": "The hotel has changed; it is at version 2 now."}
              """);

      assertThat(alice.get(path).text("city")).isEqualTo("A");
    }

    @Test
    void is_as_if_it_were_not_there_for_everybody_but_its_owner() {
      var hotel = aHotel(MY_RESORT);

      bob.patch("/api/v1/hotels/" + hotel.id(), "{\"city\": \"B\"}")
          .assertProblem(404, "HOTEL_NOT_FOUND");

      alice.get("/api/v1/hotels/" + hotel.id()).assertAnswer(200, hotel.response().body());
    }
  }
}
