package org.roombooking.http.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadHotelsHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void is_shown_to_anybody() {
    var hotel = MyResort.openedBy(alice);

    var reply = service.anybody().get("/api/v1/hotels/" + hotel.id());

    reply.assertAnswer(200, hotel.response().body());
    assertThat(reply.header("ETag")).contains("\"1\"");
  }

  @Test
  void is_not_sent_again_to_whoever_has_it() {
    var hotel = MyResort.openedBy(alice);

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
    var first = MyResort.openedBy(alice);
    var second = MyResort.openedBy(alice);
    var third = MyResort.openedBy(alice);
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
