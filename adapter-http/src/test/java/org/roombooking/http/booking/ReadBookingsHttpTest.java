package org.roombooking.http.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadBookingsHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final Client carol = service.user("carol");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String deluxe = hotel.soldRoomType("Deluxe", 9);

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply aBooking(Client who, String guest, String checkIn, String checkOut) {
    return hotel
        .book(who, deluxe, checkIn, checkOut, "\"guest_name\": \"%s\"".formatted(guest))
        .assertStatus(201);
  }

  private static List<String> guests(Reply reply) {
    return reply.items().stream().map(it -> it.get("guest_name").asString()).toList();
  }

  @Nested
  class one {

    @Test
    void is_shown_to_the_owner_and_to_whoever_made_it() {
      var booking = aBooking(bob, "J", "2030-06-10", "2030-06-11");
      var path = "/api/v1/bookings/" + booking.id();

      alice.get(path).assertAnswer(200, booking.response().body());
      bob.get(path).assertAnswer(200, booking.response().body());
    }

    @Test
    void is_as_if_it_were_not_there_for_everybody_else() {
      var booking = aBooking(bob, "J", "2030-06-10", "2030-06-11");

      carol
          .get("/api/v1/bookings/" + booking.id())
          .assertProblem(
              404,
              "BOOKING_NOT_FOUND",
              """
              {"detail": "There is no booking %s."}
              """
                  .formatted(booking.id()));
      carol.get("/api/v1/bookings/" + HotelOf.NOBODYS_ID).assertProblem(404, "BOOKING_NOT_FOUND");
    }

    @Test
    void is_not_sent_again_to_whoever_has_it() {
      var path = "/api/v1/bookings/" + aBooking(bob, "J", "2030-06-10", "2030-06-11").id();

      bob.get(path, "If-None-Match", "\"1\"").assertStatus(304);
    }

    @Test
    void has_expired_when_its_hold_has_run_out_and_has_another_tag_then() {
      var path = "/api/v1/bookings/" + aBooking(bob, "J", "2030-06-10", "2030-06-11").id();
      service.clock().setTo(Service.NOON.plusSeconds(30 * 60));

      var reply = bob.get(path, "If-None-Match", "\"1\"");

      assertThat(reply.assertStatus(200).text("status")).isEqualTo("expired");
      assertThat(reply.text("expires_at")).isEqualTo("2030-06-01T05:30:00Z");
      assertThat(reply.header("ETag")).contains("\"2\"");
    }
  }

  @Nested
  class of_all_my_hotels {

    @Test
    void are_those_in_them_and_not_those_i_made_elsewhere() {
      var elsewhere = HotelOf.openedBy(bob);
      var suite = elsewhere.soldRoomType("Suite", 1);
      elsewhere
          .book(alice, suite, "2030-06-10", "2030-06-11", "\"guest_name\": \"E\"")
          .assertStatus(201);
      aBooking(bob, "J", "2030-06-10", "2030-06-11");

      assertThat(guests(alice.get("/api/v1/bookings"))).containsExactly("J");
      assertThat(guests(bob.get("/api/v1/bookings"))).containsExactly("E");
      assertThat(guests(carol.get("/api/v1/bookings"))).isEmpty();
    }

    @Test
    void come_in_pages_the_newest_first() {
      aBooking(alice, "A", "2030-06-10", "2030-06-11");
      aBooking(alice, "B", "2030-06-10", "2030-06-11");
      aBooking(alice, "C", "2030-06-10", "2030-06-11");

      var page = alice.get("/api/v1/bookings?limit=2");

      assertThat(guests(page)).containsExactly("C", "B");
      assertThat(page.header("X-Total-Count")).contains("3");
      assertThat(page.header("Link"))
          .hasValueSatisfying(links -> assertThat(links).contains("rel=\"next\""));
    }
  }

  @Nested
  class of_one_hotel {

    private Reply list(String query) {
      return alice.get("/api/v1/hotels/" + hotel.id() + "/bookings" + query);
    }

    @Test
    void are_shown_whole() {
      var booking = aBooking(bob, "J", "2030-06-10", "2030-06-11");

      list("").assertAnswer(200, "[" + booking.response().body() + "]");
    }

    @Test
    void are_shown_to_its_owner_alone() {
      bob.get("/api/v1/hotels/" + hotel.id() + "/bookings").assertProblem(404, "HOTEL_NOT_FOUND");
      alice
          .get("/api/v1/hotels/" + HotelOf.NOBODYS_ID + "/bookings")
          .assertProblem(404, "HOTEL_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
      "'', 'Lee, Ann Lee, Bo'",
      "?status=pending, 'Lee, Bo'",
      "?status=confirmed, Ann Lee",
      "?status=cancelled, ''",
      "?arriving=2030-06-10, 'Ann Lee, Bo'",
      "?arriving=2030-06-11, Lee",
      "?departing=2030-06-12, 'Lee, Bo'",
      "?guest=lee, 'Lee, Ann Lee'",
      "?guest=lee&arriving=2030-06-10, Ann Lee",
      "?in_house=2030-06-10, ''",
    })
    void are_narrowed_by_filters(String query, String names) {
      aBooking(alice, "Bo", "2030-06-10", "2030-06-12");
      var ann = aBooking(alice, "Ann Lee", "2030-06-10", "2030-06-11");
      hotel.confirm(ann.id());
      aBooking(alice, "Lee", "2030-06-11", "2030-06-12");

      assertThat(String.join(", ", guests(list(query)))).isEqualTo(names);
    }

    @Test
    void are_in_house_from_the_check_in_to_the_last_night() {
      var id = aBooking(alice, "J", "2030-06-01", "2030-06-03").id();
      alice.post("/api/v1/hotels/%s/bookings/%s/confirm".formatted(hotel.id(), id));
      alice.post("/api/v1/bookings/%s/assign-rooms".formatted(id)).assertStatus(200);
      assertThat(guests(list("?in_house=2030-06-01"))).isEmpty();

      alice.post("/api/v1/bookings/%s/check-in".formatted(id)).assertStatus(200);

      assertThat(guests(list("?in_house=2030-06-01"))).containsExactly("J");
      assertThat(guests(list("?in_house=2030-06-02"))).containsExactly("J");
      assertThat(guests(list("?in_house=2030-06-03"))).isEmpty();
    }

    @Test
    void have_expired_when_their_hold_has_run_out() {
      aBooking(alice, "J", "2030-06-10", "2030-06-12");
      service.clock().setTo(Service.NOON.plusSeconds(30 * 60));

      assertThat(guests(list("?status=expired"))).containsExactly("J");
      assertThat(guests(list("?status=pending"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "status=sold, 422",
      "status=PENDING, 422",
      "arriving=10, 422",
      "guest=, 422",
      "colour=red, 400",
    })
    void are_not_narrowed_by_what_is_no_filter(String query, int status) {
      list("?" + query).assertStatus(status);
    }
  }
}
