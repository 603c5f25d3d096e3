package org.roombooking.http.property.amenity;

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
class AmenityHttpTest {

  private final Service service = Service.start();
  private final Client alice = service.user("alice");
  private final Client bob = service.user("bob");
  private final HotelOf hotel = HotelOf.openedBy(alice);
  private final String type = hotel.roomType("Deluxe");
  private final String list = "/api/v1/amenities?hotel_id=" + hotel.id();

  @AfterEach
  void stop() {
    service.close();
  }

  private static Reply add(Client client, String type, String name) {
    return client.post(
        "/api/v1/amenities", "{\"room_type_id\": \"%s\", \"name\": \"%s\"}".formatted(type, name));
  }

  private String one(String amenity) {
    return "/api/v1/hotels/%s/amenities/%s".formatted(hotel.id(), amenity);
  }

  @Test
  void is_shown_to_anybody_with_its_room_type_and_its_hotel() {
    var reply = add(alice, type, "Swimming Pool");

    var shown =
        """
        {
          "id": "%s",
          "hotel_id": "%s",
          "room_type_id": "%s",
          "name": "Swimming Pool",
          "is_active": true,
          "created_at": "2030-06-01T05:00:00Z"
        }
        """
            .formatted(reply.id(), hotel.id(), type);
    reply.assertAnswer(201, shown);
    service.anybody().get(list).assertAnswer(200, "[" + shown + "]");
  }

  @Test
  void is_there_once_in_a_room_type() {
    hotel.amenity(type, "Bathtub");

    add(alice, type, "Bathtub")
        .assertProblem(
            409,
            "AMENITY_NAME_TAKEN",
            """
            {"detail": "The room type has an amenity \\"Bathtub\\"."}
            """);
    add(alice, hotel.roomType("Suite"), "Bathtub").assertStatus(201);
  }

  @Test
  void is_one_of_a_hundred_at_the_most_and_they_fit_on_a_page() {
    IntStream.range(0, 100).forEach(i -> hotel.amenity(type, "Thing " + i));

    add(alice, type, "Bathtub")
        .assertProblem(
            409,
            "TOO_MANY_AMENITIES",
            """
            {"detail": "A room type has at most 100 amenities."}
            """);
    assertThat(service.anybody().get(list).items()).hasSize(100);
    var page = service.anybody().get(list + "&limit=30&page=4");
    assertThat(page.items()).hasSize(10);
    assertThat(page.header("X-Total-Count")).contains("100");
  }

  @Test
  void is_added_by_the_owner_alone() {
    add(bob, type, "Bathtub").assertProblem(404, "ROOM_TYPE_NOT_FOUND");
    add(alice, HotelOf.NOBODYS_ID, "Bathtub").assertProblem(404, "ROOM_TYPE_NOT_FOUND");

    service.anybody().get(list).assertAnswer(200, "[]");
  }

  @Test
  void is_taken_away_by_the_owner_alone_and_once() {
    var amenity = hotel.amenity(type, "Bathtub");

    bob.delete(one(amenity)).assertProblem(404, "HOTEL_NOT_FOUND");
    assertThat(service.anybody().get(list).items()).hasSize(1);

    alice.delete(one(amenity)).assertStatus(204);
    service.anybody().get(list).assertAnswer(200, "[]");
    alice
        .delete(one(amenity))
        .assertProblem(
            404,
            "AMENITY_NOT_FOUND",
            """
            {"detail": "There is no amenity %s."}
            """
                .formatted(amenity));
  }

  @Test
  void of_a_hotel_that_is_not_there_is_not_listed() {
    service
        .anybody()
        .get("/api/v1/amenities?hotel_id=" + HotelOf.NOBODYS_ID)
        .assertProblem(404, "HOTEL_NOT_FOUND");
  }
}
