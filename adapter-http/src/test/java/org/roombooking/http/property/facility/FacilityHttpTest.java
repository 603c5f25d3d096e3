package org.roombooking.http.property.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.roombooking.http.Client;
import org.roombooking.http.HotelOf;
import org.roombooking.http.Reply;
import org.roombooking.http.Service;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FacilityHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String path = "/api/v1/hotels/%s/facilities".formatted(hotel.id());

  @AfterEach
  void stop() {
    service.close();
  }

  private Reply add(Client client, String name) {
    return client.post(path, "{\"name\": \"%s\", \"is_active\": true}".formatted(name));
  }

  private static String shown(Reply facility, String hotel, boolean active) {
    return """
    {
      "id": "%s",
      "hotel_id": "%s",
      "name": "Hair Dryer",
      "is_active": %s,
      "created_at": "2030-06-01T05:00:00Z"
    }
    """
        .formatted(facility.id(), hotel, active);
  }

  @Test
  void is_shown_to_the_owner_in_a_list_that_says_which_part_it_is() {
    var reply = add(alice, "Hair Dryer");

    reply.assertAnswer(201, shown(reply, hotel.id(), true));
    var page = alice.get(path);
    page.assertAnswer(
        200,
        """
        {
          "data": [%s],
          "pagination": {"page": 1, "limit": 20, "total": 1, "total_pages": 1}
        }
        """
            .formatted(shown(reply, hotel.id(), true)));
    assertThat(page.header("X-Total-Count")).contains("1");
  }

  @Test
  void is_listed_in_pages() {
    alice
        .get(path)
        .assertAnswer(
            200,
            """
            {"data": [], "pagination": {"page": 1, "limit": 20, "total": 0, "total_pages": 0}}
            """);
    IntStream.range(0, 5).forEach(i -> hotel.facility("Thing " + i));

    var page = alice.get(path + "?limit=2&page=3").assertStatus(200);

    assertThat(page.body().path("data").size()).isEqualTo(1);
    assertThat(page.body().path("pagination").toString())
        .isEqualTo("{\"page\":3,\"limit\":2,\"total\":5,\"total_pages\":3}");
    assertThat(page.header("Link"))
        .hasValueSatisfying(links -> assertThat(links).contains("rel=\"prev\""));
  }

  @Test
  void is_active_unless_the_request_says_otherwise() {
    var suspended = alice.post(path, "{\"name\": \"Spa\", \"is_active\": false}");
    var active = alice.post(path, "{\"name\": \"Pool\"}");

    assertThat(suspended.assertStatus(201).body().path("is_active").asBoolean()).isFalse();
    assertThat(active.assertStatus(201).body().path("is_active").asBoolean()).isTrue();
  }

  @Test
  void is_suspended_and_activated_however_often_it_is_asked_for() {
    var facility = add(alice, "Hair Dryer");
    var one = path + "/" + facility.id();

    alice.post(one + "/suspend").assertAnswer(200, shown(facility, hotel.id(), false));
    alice.post(one + "/suspend").assertAnswer(200, shown(facility, hotel.id(), false));
    assertThat(alice.get(path).body().path("data").get(0).path("is_active").asBoolean()).isFalse();
    alice.post(one + "/activate").assertAnswer(200, shown(facility, hotel.id(), true));
    alice.post(one + "/activate").assertAnswer(200, shown(facility, hotel.id(), true));
  }

  @Test
  void is_there_once_in_a_hotel() {
    hotel.facility("Pool");

    add(alice, "Pool")
        .assertProblem(
            409,
            "FACILITY_NAME_TAKEN",
            """
            {"detail": "The hotel has a facility \\"Pool\\"."}
            """);
  }

  @Test
  void is_one_of_two_hundred_at_the_most() {
    IntStream.range(0, 200).forEach(i -> hotel.facility("Thing " + i));

    add(alice, "Pool")
        .assertProblem(
            409,
            "TOO_MANY_FACILITIES",
            """
            {"detail": "A hotel has at most 200 facilities."}
            """);
  }

  @Test
  void is_the_owner_s_alone() {
    var one = path + "/" + hotel.facility("Pool");

    add(bob, "Spa").assertProblem(404, "HOTEL_NOT_FOUND");
    bob.get(path).assertProblem(404, "HOTEL_NOT_FOUND");
    bob.post(one + "/suspend").assertProblem(404, "HOTEL_NOT_FOUND");
    bob.post(one + "/activate").assertProblem(404, "HOTEL_NOT_FOUND");
  }

  @Test
  void that_is_not_there_cannot_be_suspended() {
    alice
        .post(path + "/" + HotelOf.NOBODYS_ID + "/suspend")
        .assertProblem(
            404,
            "FACILITY_NOT_FOUND",
            """
            {"detail": "There is no facility %s."}
            """
                .formatted(HotelOf.NOBODYS_ID));
    var elsewhere = HotelOf.openedBy(alice).facility("Pool");
    alice.post(path + "/" + elsewhere + "/suspend").assertProblem(404, "FACILITY_NOT_FOUND");
  }
}
