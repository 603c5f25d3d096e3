package org.roombooking.http.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Service;

/** A range of dates is priced, or some weekdays of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetPriceRangeHttpTest {

  private final Service service = Service.start();
  private final HotelOf hotel = HotelOf.openedBy(service.user("alice"));
  private final PricedType deluxe = PricedType.in(hotel);

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void is_priced_night_by_night_from_the_first_to_the_last() {
    var reply =
        deluxe.setRange(
            """
            "start_date": "2030-06-29", "end_date": "2030-07-01", "hotel_id": "%s",
            "is_available": true, "price": 1800, "pricing_model": "Seasonal Price"
            """
                .formatted(hotel.id()));

    var ids = reply.body().findValuesAsString("id");
    reply.assertAnswer(
        201,
        "[%s, %s, %s]"
            .formatted(
                deluxe.priceJson(ids.get(0), "Seasonal Price", "2030-06-29", "1800.00"),
                deluxe.priceJson(ids.get(1), "Seasonal Price", "2030-06-30", "1800.00"),
                deluxe.priceJson(ids.get(2), "Seasonal Price", "2030-07-01", "1800.00")));
  }

  @ParameterizedTest
  @CsvSource({
    "2030-06-01, 2030-05-31, NOT_AFTER",
    "2030-06-01, 2031-06-02, TOO_LARGE",
  })
  void is_refused_if_it_is_empty_or_longer_than_366_nights(String start, String end, String code) {
    var reply =
        deluxe.setRange(
            "\"start_date\": \"%s\", \"end_date\": \"%s\", \"price\": 1".formatted(start, end));

    reply.assertInvalid("end_date", code);
  }

  @ParameterizedTest
  @CsvSource({"2030-06-01, 1", "2031-06-01, 366"})
  void has_1_to_366_nights(String end, int nights) {
    var reply =
        deluxe.setRange(
            "\"start_date\": \"2030-06-01\", \"end_date\": \"%s\", \"price\": 1".formatted(end));

    assertThat(reply.assertStatus(201).body()).hasSize(nights);
  }

  @Test
  void the_nights_of_some_weekdays_are_priced_alone() {
    var reply =
        deluxe.setRange(
            """
            "start_date": "2030-06-10", "end_date": "2030-06-16", "price": 1,
            "weekdays": ["friday", "saturday"]
            """);

    assertThat(reply.assertStatus(201).body().findValuesAsString("date"))
        .containsExactly("2030-06-14", "2030-06-15");
  }

  @Test
  void a_range_without_a_night_of_the_weekdays_is_refused() {
    var reply =
        deluxe.setRange(
            """
            "start_date": "2030-06-10", "end_date": "2030-06-11", "price": 1,
            "weekdays": ["friday"]
            """);

    reply.assertProblem(422, "INVALID_REQUEST");
    assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("weekdays");
  }

  @ParameterizedTest
  @CsvSource({
    "'[]', 422",
    "'[\"friday\", \"friday\"]', 201",
    "'null', 201",
    "'[null]', 422",
    "'[\"Freitag\"]', 422",
    "'[\"friday\",\"friday\",\"friday\",\"friday\",\"friday\",\"friday\",\"friday\",\"friday\"]', 422",
  })
  void weekdays_are_one_to_seven_names_of_days(String weekdays, int status) {
    deluxe
        .setRange(
            """
            "start_date": "2030-06-10", "end_date": "2030-06-16", "price": 1, "weekdays": %s
            """
                .formatted(weekdays))
        .assertStatus(status);
  }
}
